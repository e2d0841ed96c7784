import { Hono } from 'hono';
import {
  WireApplication,
  WireAssistanceRequest,
  WireReport,
  WireVacancy,
} from '../../../src/city/sources/gateway/wireWrites.ts';
import { dayInShanghai } from '../../../src/domain/calendar.ts';
import { answerTo } from '../assistance.ts';
import { type City, type CityEnv, listResponse, unlessEmpty } from '../city.ts';
import { readParams } from '../params.ts';
import { Problem } from '../problem.ts';
import { serveWrite, type Write } from '../serveWrite.ts';
import { shanghaiTime } from '../shanghaiTime.ts';
import type { CityState } from '../state.ts';
import { vacancyRefusals } from '../vacancyRefusals.ts';

/** Milliseconds until the made-up employer has seen an application. */
const READ_AFTER_MS = 120_000;
/** Milliseconds until the made-up employer invites an applicant. */
const INVITED_AFTER_MS = 600_000;
const INVITED = '请周四上午十点到示例路 1 号面谈，带上身份证。（示例数据）';
/** What the made-up station says to a vacancy that it takes. */
const VACANCY_READ = '示例站点会在两个工作日内核实。（示例数据）';

/** Receives requests for assistance, vacancies, applications and reports. Assistance and applications get an answer later. */
export function requestRoutes(city: City): Hono<CityEnv> {
  const { now, state } = city;
  const routes = new Hono<CityEnv>();

  routes.get('/assistance', (c) => {
    readParams(c.req.url, []);
    const mine = state.assistance.filter(({ visitor }) => visitor === c.var.visitor);
    return listResponse(c, city, true, unlessEmpty(c, mine.map(toWire)));
  });

  routes.post(
    '/assistance',
    serveWrite(city, 201, ({ visitor, body }) => {
      const asked = body(WireAssistanceRequest);
      const id = `sample-assistance-${state.assistance.length + 1}`;
      const row = { id, visitor, asked, askedAt: shanghaiTime(now()) };
      state.assistance.push(row);
      return toWire(row);
    }),
  );

  routes.post(
    '/vacancies',
    serveWrite(city, 201, ({ visitor, body }) => {
      const vacancy = body(WireVacancy);
      const id = `sample-vacancy-${state.vacancies.length + 1}`;
      state.vacancies.push({ id, visitor, vacancy });
      const notes = vacancyRefusals(vacancy, dayInShanghai(now()));
      return notes.length > 0
        ? { id, state: 'refused', notes }
        : { id, state: 'received', notes: [VACANCY_READ] };
    }),
  );

  routes.post(
    '/jobs/:id/reports',
    serveWrite(city, 201, (write) => {
      const report = write.body(WireReport);
      const id = `sample-report-${state.reports.length + 1}`;
      state.reports.push({ id, visitor: write.visitor, job: jobOf(write), report });
      return { id };
    }),
  );

  routes.post(
    '/jobs/:id/applications',
    serveWrite(city, 201, (write) => {
      const application = write.body(WireApplication);
      const id = `sample-application-${state.applications.length + 1}`;
      const sentAt = shanghaiTime(now());
      state.applications.push({ id, visitor: write.visitor, job: jobOf(write), application, sentAt });
      return { id };
    }),
  );

  routes.get('/applications', (c) => {
    readParams(c.req.url, []);
    const mine = state.applications.filter(({ visitor }) => visitor === c.var.visitor);
    return listResponse(c, city, true, unlessEmpty(c, mine.map(applicationToWire)));
  });

  routes.delete(
    '/applications/:id',
    serveWrite(city, 200, ({ visitor, id }) => {
      const row = state.applications.find((one) => one.id === id && one.visitor === visitor);
      if (!row) throw new Problem(404, 'no such application');
      row.withdrawn = true;
      return applicationToWire(row);
    }),
  );

  function jobOf({ id }: Write): string {
    if (!city.jobs.some(({ item }) => item.row.id === id)) throw new Problem(404, 'no such job');
    return id;
  }

  function applicationToWire({ id, job, sentAt, withdrawn }: CityState['applications'][number]) {
    const ad = city.jobs.find(({ item }) => item.row.id === job)?.item.row;
    const age = sentAt === undefined ? 0 : now().getTime() - Date.parse(sentAt);
    const answered = age >= INVITED_AFTER_MS ? 'invited' : age >= READ_AFTER_MS ? 'seen' : 'sent';
    return {
      id,
      job,
      title: ad?.title ?? job,
      employer: ad?.employer ?? job,
      sentAt: sentAt ?? shanghaiTime(now()),
      state: withdrawn ? 'withdrawn' : answered,
      ...(answered === 'invited' && !withdrawn && { note: INVITED }),
    };
  }

  function toWire(row: CityState['assistance'][number]) {
    const { id, asked, askedAt } = row;
    const { words, procedure } = asked;
    return { id, words, procedure, askedAt, ...answerTo(city, row) };
  }

  return routes;
}
