import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { readSkillFiles, skillFileNames } from '../../connectors/skill-files/index.ts';
import type { Asking } from '../../features/people/server/index.ts';
import { skillsImport } from '../../features/skills/index.ts';
import { importSkills, undoSkillsImport } from '../../features/skills/server/index.ts';
import type { Wheelhouse } from '../openWheelhouse.ts';
import type { Serving } from './serving.ts';

const body = z.object({
  files: z.array(z.object({ path: z.string().max(500), text: z.string() })).max(100),
});
const applyQuery = z.object({ apply: z.stringbool().default(false) });

/** Compiled or not, the files lie in the package's own examples folder. */
const examples = join(dirname(findPackageJSON('../..', import.meta.url)!), 'examples/harbour/skills');

/** The Harbour's skills, wishes and needs, through the same import. */
export const importHarbourSkills = async ({ skills }: Wheelhouse, asking: Asking): Promise<void> => {
  const files = skillFileNames.map(async (path) => ({
    path,
    text: await readFile(join(examples, path), 'utf8'),
  }));
  await importSkills(skills, asking, readSkillFiles(await Promise.all(files)), true);
};

/** Bringing skills in: skills.csv, assessments.csv, wishes.csv and needs.csv. */
export const skillImportRoutes = (server: FastifyInstance, { wheelhouse, askingOf }: Serving): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  routes.post(
    '/api/imports/skills',
    {
      bodyLimit: 8 * 1024 * 1024,
      config: { action: 'import.preview' },
      schema: { querystring: applyQuery, body, response: { 200: skillsImport } },
    },
    async (request) =>
      importSkills(
        wheelhouse.skills,
        await askingOf(request),
        readSkillFiles(request.body.files),
        request.query.apply,
      ),
  );
  routes.post(
    '/api/imports/skills/undo',
    {
      config: { action: 'import.apply' },
      schema: {
        body: z.object({ at: z.iso.datetime() }),
        response: { 200: z.object({ undone: z.number() }) },
      },
    },
    async (request) => ({
      undone: await undoSkillsImport(wheelhouse.skills, await askingOf(request), Date.parse(request.body.at)),
    }),
  );
};
