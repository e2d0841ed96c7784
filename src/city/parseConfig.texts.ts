/** The expected values, for the error card and the report. The reader configures a host or a city. */
export const expected = {
  kind: '本版本认识的数据源种类，如 gateway',
  address: '完整的 http(s) 地址，不带 ? 和 #',
  feed: '完整的 http(s) 地址，不带 #',
  notFeed: '只有一个文件的数据源（如 jobPosting）才用 url，其他的用 baseUrl',
  oneAddress: 'baseUrl 和 url 只写一个',
  call: '接口调用的名字，如 searchJobs',
  origin: '源，如 https://city.example',
};
