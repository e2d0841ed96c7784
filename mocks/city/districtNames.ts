/** A made-up district: the sandbox city with other names, codes and places. */
export interface District {
  readonly name: string;
  readonly place: { readonly city: string; readonly district: string };
  /** The first six digits of its towns. */
  readonly code: string;
  /** Degrees by which its places lie elsewhere. */
  readonly moved: { readonly lng: number; readonly lat: number };
  /** The names of its towns begin with it; undefined for the towns of the sandbox city. */
  readonly town?: string;
  readonly provides?: readonly string[];
}

/** What a made-up district has: its policies and procedures would be those of a real one. */
const MADE_UP = [
  'listTowns',
  'listStations',
  'searchJobs',
  'getJob',
  'reportAd',
  'apply',
  'listApplications',
  'withdrawApplication',
  'listSlots',
  'book',
  'moveBooking',
  'cancelBooking',
  'listBookings',
  'listCourses',
  'signUpForCourse',
  'listEvents',
  'signUpForEvent',
];

export const districts: Readonly<Record<string, District>> = {
  qingpu: {
    name: '青浦（示例数据）',
    place: { city: '上海', district: '青浦' },
    code: '310118',
    moved: { lng: 0, lat: 0 },
  },
  jia: {
    name: '示例甲区（示例数据）',
    place: { city: '示例市', district: '示例甲区' },
    code: '990101',
    moved: { lng: 0.4, lat: 0.2 },
    town: '甲区',
    provides: MADE_UP,
  },
  yi: {
    name: '示例乙区（示例数据）',
    place: { city: '示例市', district: '示例乙区' },
    code: '990102',
    moved: { lng: -0.3, lat: -0.1 },
    town: '乙区',
    provides: MADE_UP,
  },
};
