export const tools = {
  title: '自己动手',
};
