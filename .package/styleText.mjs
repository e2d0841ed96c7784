/** antd sets the text of its style elements as HTML, which a page with trusted types refuses. */
export default function styleText(source) {
  return source.replaceAll('.innerHTML', '.textContent');
}
