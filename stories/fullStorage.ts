import { clear, createStore } from 'idb-keyval';

/** Until the story ends, the device has no room for anything more. Returns the function that ends it. */
export function storageIsFull(): () => void {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  return () => {
    IDBObjectStore.prototype.put = put;
  };
}

/** Another page deletes all that the device keeps. */
export const theDeviceIsCleared = () => clear(createStore('service-circle-own', 'parts'));
