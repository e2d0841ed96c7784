import { address, test } from '../demo.ts';
import { circleOf, clickThrough, openBlank, reachJobs, serveSubApp } from './quickStart.ts';

clickThrough('micro-app');

for (const [how, script] of [
  ['tag', (src: string) => `<script src="${src}"></script>`],
  [
    'code',
    (src: string) =>
      `<script>document.head.append(Object.assign(document.createElement('script'), { src: '${src}' }))</script>`,
  ],
] as const) {
  test(`micro-app: an app of the host’s own takes the script by ${how}, and keeps its own life cycles`, async ({
    page,
  }) => {
    const url = await serveSubApp(page, script(`${address('PLUGIN')}/standalone.js`));
    await openBlank(page, `<micro-app name="sub" url="${url}"></micro-app>`);
    await page.addScriptTag({ type: 'module', content: "import a from '/vendor/micro-app.js'; a.start();" });
    await reachJobs(circleOf(page));
  });
}
