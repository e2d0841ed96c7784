const { compileTemplate, parse } = require('vue/compiler-sfc');

/** Compiles components as vue-loader 15 does, without its many packages: a template, and a script of options. */
module.exports = function compile(source) {
  const { script, template } = parse({ source, filename: this.resourcePath });
  const { code } = compileTemplate({
    source: template.content,
    filename: this.resourcePath,
    isProduction: true,
  });
  const options = script.content.replace('export default', 'const options =');
  return `${options}\n${code}\nexport default { ...options, render, staticRenderFns };`;
};
