import type { Course } from '../../domain/course.ts';
import type { Remote } from '../../domain/remote.ts';
import { useAsk } from './useAsk.ts';

/** All courses of the city. */
export const useCourses = (): Remote<readonly Course[]> =>
  useAsk(['courses'], (api, signal) => api.listCourses?.(signal));
