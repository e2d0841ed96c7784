import type { Matter } from '../../../domain/matter.ts';
import { ticket as texts } from './texts.ts';

/** The papers to bring, one line each: those that are ready say so, and those that need not be carried. */
export const bringLines = ({ materials, ticked }: Matter): readonly string[] =>
  materials.map(({ name, checkedOnline }) => {
    if (checkedOnline) return texts.online(name);
    return ticked.includes(name) ? texts.ready(name) : name;
  });
