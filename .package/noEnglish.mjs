/** Stands for antd's English texts: this plugin shows none of antd's words. */
export default {};
