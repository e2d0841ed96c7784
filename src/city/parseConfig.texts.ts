/** The expected values, for the error card and the report. The reader configures a host or a city. */
export const expected = {
  kind: '本版本认识的数据源种类，如 gateway',
  address: '完整的 http(s) 地址，不带 ? 和 #',
  feed: '完整的 http(s) 地址，不带 #',
  notFeed: '只有一个文件的数据源（如 jobPosting）才用 url，其他的用 baseUrl',
  oneAddress: 'baseUrl 和 url 只写一个',
  search: 'server，或者不写',
  noSearch: '能自己查岗位的数据源（如 gateway）才写 search',
  index: 'openSearch 要写 index：至少有 id、title、employer 在索引里的字段名；别的数据源不写',
  alone: '岗位由城市自己查时，其他数据源用 provides 去掉 searchJobs',
  off: '停用时写给居民的一句话，1 到 200 字',
  call: '接口调用的名字，如 searchJobs',
  origin: '源，如 https://city.example',
};
