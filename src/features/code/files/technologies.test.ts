import { expect, test } from 'vitest';
import { fileKindsOf } from './fileKinds.ts';
import { technologiesOf } from './technologies.ts';

const technologiesIn = (paths: readonly string[], texts: Readonly<Record<string, string>> = {}) => {
  const said = new Map(Object.entries(texts));
  return technologiesOf({
    paths,
    files: Uint32Array.from(paths.keys()),
    texts: said,
    ...fileKindsOf(paths, said),
  });
};
const frameworks = (...args: Parameters<typeof technologiesIn>) =>
  technologiesIn(...args)
    .filter(({ kind }) => kind === 'framework')
    .map(({ name }) => name);

test('languages go by their share of the code; documents and settings are none', () => {
  const berths = technologiesIn([
    'a.ts',
    'b.ts',
    'c.ts',
    'web/D.tsx',
    'README.md',
    'vendor/knots.c',
    'x.json',
  ]);
  expect(berths.map(({ name, share }) => [name, share])).toEqual([
    ['TypeScript', 0.75],
    ['TSX', 0.25],
  ]);
});

test('a framework is used below the manifest that asks for it, where none is nearer', () => {
  const paths = ['package.json', 'api.ts', 'web/package.json', 'web/page.tsx'];
  const texts = {
    'package.json': '{"name":"react","dependencies":{"fastify":"5.0.0"}}',
    'web/package.json': '{"devDependencies":{"react":"19.0.0"}}',
  };
  const found = technologiesIn(paths, texts).filter(({ kind }) => kind === 'framework');
  expect(found.map(({ name, files, manifests }) => [name, [...files], manifests])).toEqual([
    ['Fastify', [1], ['package.json']],
    ['React', [3], ['web/package.json']],
  ]);
});

test.each([
  [
    'Cargo.toml',
    '[package]\nname = "rocket"\n[dependencies]\ntokio = { version = "1" }\n[dependencies.axum]\n',
    ['Axum', 'Tokio'],
  ],
  [
    'pyproject.toml',
    '[project]\nname = "flask"\ndependencies = ["Django>=5", "psycopg[binary]"] # celery\n',
    ['Django', 'PostgreSQL'],
  ],
  [
    'go.mod',
    'module github.com/gin-gonic/gin\n\nrequire (\n\tgithub.com/labstack/echo/v4 v4.1.0\n)\n',
    ['Echo'],
  ],
  ['Gemfile', "# gem 'sinatra'\ngem 'rails', '~> 8'\ngem \"sidekiq\"\n", ['Rails', 'Sidekiq']],
  [
    'pom.xml',
    '<parent><groupId>org.springframework.boot</groupId></parent><artifactId>kafka-clients</artifactId>',
    ['Kafka', 'Spring Boot'],
  ],
  ['build.gradle.kts', 'implementation("io.grpc:grpc-netty:1.6")', ['gRPC']],
  ['composer.json', '{"name":"laravel/framework","require":{"twig/twig":"3"}}', ['Twig']],
  ['mix.exs', '{:phoenix, "~> 1.7"}, {:ecto_sql, "~> 3"}', ['Ecto', 'Phoenix']],
] as const)('%s tells its frameworks and not itself', (path, text, names) => {
  expect(frameworks([path, 'src/a.rs'], { [path]: text })).toEqual(names);
});

test('a manifest that cannot be read tells nothing', () => {
  expect(frameworks(['package.json'], { 'package.json': '{ "dependencies": ' })).toEqual([]);
});
