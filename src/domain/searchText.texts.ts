/**
 * Pairs of a sign of the Unicode block CJK Radicals Supplement and the character that looks like it. Words that are
 * copied out of a PDF contain them. NFKC folds the Kangxi radicals and leaves these.
 */
export const radicals =
  '⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻑長⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⺌小⺮竹⺼肉⻗雨⻊足⻡首⺜日⺝月⺩王⺫目⺬示⺶羊⺽臼';
