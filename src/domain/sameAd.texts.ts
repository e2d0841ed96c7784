/** What a title says of the ad or its terms, and not of the work. 单休 and 日结 are terms that tell two jobs apart. */
export const decorations =
  /^(?:诚邀|招聘|招募)(?!专员|主管|经理|顾问|助理|官|师|负责|总监|岗|会|实习|者|团队|客服|老师|组长|hr)|[急诚热直][聘招]聘?|急需|高薪|[五六]险[一二]金|年底双薪|带薪年假|节日福利|福利(?:待遇)?(?:优厚|好|优)|待遇(?:优厚|好|优)|包吃包?住|包食宿|包[吃住]|提供食宿|双休|名额有限|欢迎加入/g;
/** A part of a title that is only about the ad. */
export const onlyDecoration = /^(?:急|热|新|荐|顶|招聘|hot|new)?$/;
/** Signs that part a title. */
export const titleParts = /[\s\-—–_·|/()[\]【】〔〕「」<>《》,，、:：!！~*★☆●◆]+/u;
/** Ends of the names of places. */
export const placeEnds = ['街道', '镇', '乡', '区', '市', '县', '村', '路', '园区'] as const;
/** Province, city and district, which one address names and another leaves out. 超市 is no city, 园区 no district. */
export const region =
  /^(?:中国)?(?:\p{Script=Han}{2,3}(?:省|自治区))?(?:(?:北京|上海|天津|重庆)市?|\p{Script=Han}{2,3}(?<![超门夜菜集城花])市)?(?:市辖区)?(?:\p{Script=Han}{2,3}(?<![园小社厂校库景发东西南北中内外一二三四五六七八九十])[区县])?/u;
export const townEnd = /(?:街道|[镇乡])$/;
export const townStart = /^(?:街道|[镇乡])/;
