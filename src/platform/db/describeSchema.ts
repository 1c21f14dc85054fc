import type pg from 'pg';

/** Ours, and neither an extension's nor the queue's. `schema` and `oid` are columns of the catalogue asked. */
const isOurs = (schema: string, oid: string): string => `
  ${schema}::regnamespace::text !~ '^(pg_|pgboss$|information_schema$)'
  and not exists (select from pg_depend where objid = ${oid} and deptype = 'e')`;

/** Each query gives one text per object, in a fixed order. Written for PostgreSQL 15. */
const queries: readonly string[] = [
  `select 'create schema ' || nspname || ';' as text from pg_namespace
   where ${isOurs('oid', 'oid')} and nspname <> 'public' order by nspname`,

  `select 'create type ' || oid::regtype || ' as enum (' ||
     (select string_agg(quote_literal(enumlabel), ', ' order by enumsortorder) from pg_enum where enumtypid = t.oid) || ');' as text
   from pg_type t where typtype = 'e' and ${isOurs('typnamespace', 'oid')} order by 1`,

  `select format('create sequence %s;', c.oid::regclass) as text from pg_class c
   where relkind = 'S' and ${isOurs('relnamespace', 'c.oid')}
   and not exists (select from pg_depend where objid = c.oid and deptype in ('a', 'i')) order by 1`,

  `select format(E'create table %s (\\n%s\\n);', c.oid::regclass, concat_ws(E',\\n',
     (select string_agg(format('  %I %s%s%s', attname, format_type(atttypid, atttypmod),
         case when attnotnull then ' not null' else '' end,
         case when attidentity <> '' then ' generated always as identity'
              when attgenerated <> '' then format(' generated always as (%s) stored', pg_get_expr(adbin, adrelid))
              when adbin is not null then ' default ' || pg_get_expr(adbin, adrelid) else '' end), E',\\n' order by attnum)
       from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
       where attrelid = c.oid and attnum > 0 and not attisdropped),
     (select string_agg(format('  constraint %I %s', conname, pg_get_constraintdef(oid)), E',\\n' order by contype desc, conname)
       from pg_constraint where conrelid = c.oid and contype in ('p', 'u', 'f', 'c', 'x')))) ||
     coalesce((select string_agg(format(E'\\n%s;', pg_get_indexdef(indexrelid)), '' order by indexrelid::regclass::text)
       from pg_index where indrelid = c.oid and not exists (select from pg_constraint where conindid = indexrelid)), '') ||
     coalesce((select string_agg(format(E'\\n%s;', pg_get_triggerdef(oid)), '' order by tgname)
       from pg_trigger where tgrelid = c.oid and not tgisinternal), '') ||
     coalesce((select string_agg(format(E'\\ncomment on %s is %L;',
         case when objsubid = 0 then 'table ' || c.relname else 'column ' || c.relname || '.' || attname end, description), '' order by objsubid)
       from pg_description left join pg_attribute on attrelid = objoid and attnum = objsubid and objsubid > 0
       where objoid = c.oid and classoid = 'pg_class'::regclass), '') as text
   from pg_class c where relkind in ('r', 'p') and ${isOurs('relnamespace', 'c.oid')} order by c.oid::regclass::text`,

  `select format(E'create view %s as\\n%s', c.oid::regclass, pg_get_viewdef(c.oid)) as text
   from pg_class c where relkind in ('v', 'm') and ${isOurs('relnamespace', 'c.oid')} order by 1`,

  `select rtrim(pg_get_functiondef(oid), E'\\n') || ';' as text
   from pg_proc where prokind in ('f', 'p') and ${isOurs('pronamespace', 'oid')} order by oid::regprocedure::text`,
];

/** The tables, views and functions of a database as readable SQL: the golden result of all migrations. */
export const describeSchema = async (pool: pg.Pool): Promise<string> => {
  const parts: string[] = [];
  for (const query of queries) {
    const { rows } = await pool.query<{ text: string }>(query);
    parts.push(...rows.map(({ text }) => text.trim()));
  }
  return `-- What all migrations together make. Written by \`npm run schema\`; do not edit.\n\n${parts.join('\n\n')}\n`;
};
