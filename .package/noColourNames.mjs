/** Stands for the names of CSS colours, as `aliceblue`: antd's tokens and a host's colour are written as hex. */
export default {};
