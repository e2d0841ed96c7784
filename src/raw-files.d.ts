/** Style sheets and drawings that are imported as text. */
declare module '*?raw' {
  const text: string;
  export default text;
}

/** Style sheets of the demo host that the bundler puts into the page. */
declare module '*.css';
