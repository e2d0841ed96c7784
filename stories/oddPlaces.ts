/** Stations, courses and events as a careless city sends them, by the last part of their address. */
export const oddPlaces: Readonly<Record<string, readonly object[]>> = {
  stations: [
    {
      id: 'bare-station',
      name: '什么都没写的站点（示例）',
      town: '310118001',
      place: { lng: '121.1', lat: '31.1' },
      timetable: [
        { weekday: 3, from: '9点', to: '11点' },
        { weekday: 4, from: '09:00', to: '11:30' },
      ],
      platforms: [
        { name: '示例平台', url: 'javascript:alert(1)' },
        { name: '有地址的示例平台', url: 'https://platform.example/jobs' },
      ],
    },
    { id: 'hourless-station', name: '没写坐班的站点（示例）', town: '310118001' },
  ],
  courses: [
    {
      id: 'odd-course',
      title: '钱和名额写错的课（示例）',
      provider: '示例学校',
      fee: '免费',
      left: 1e9,
      hours: -8,
      start: '2026-12-01',
    },
  ],
  events: [
    {
      id: 'odd-event',
      title: '地址写错的直播（示例）',
      kind: 'liveStream',
      start: '2026-11-23T09:00:00+08:00',
      end: '2026-11-23T11:00:00+08:00',
      url: 'javascript:alert(1)',
    },
  ],
};
