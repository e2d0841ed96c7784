/**
 * What became of a part of a person's own that the device should keep: it did not take the last change, it was cleared
 * during the visit, or it was cleared by the browser and is put back.
 */
export type Lapse = 'notTaken' | 'cleared' | 'putBack';
