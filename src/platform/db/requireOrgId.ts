import {
  AliasNode,
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  type DeleteQueryNode,
  IdentifierNode,
  type InsertQueryNode,
  type JoinNode,
  type KyselyPlugin,
  type OperationNode,
  OperatorNode,
  ParensNode,
  ReferenceNode,
  type SelectQueryNode,
  TableNode,
  type UpdateQueryNode,
} from 'kysely';

/**
 * No query forgets its organisation: each of our tables that a query names must be tied to one, by a condition that
 * always holds and sets its org_id equal to a value, or to the org_id of a table that is tied already. Names of `with`
 * parts and other schemas (sign-in has one) are not looked at. A query that forgets throws before it is sent.
 */
export const requireOrgId: KyselyPlugin = {
  transformQuery: ({ node }) => {
    if (node.kind === 'RawNode' || node.kind in sourcesIn)
      visit(node, { commons: new Set(), tied: new Set() });
    return node;
  },
  transformResult: async ({ result }) => result,
};

interface Scope {
  /** Names of `with` parts. */
  readonly commons: ReadonlySet<string>;
  /** What the query and those around it call the tables that are tied. */
  readonly tied: ReadonlySet<string>;
}

/** Something a query reads from or writes to; `table` is undefined for what is none of ours. */
interface Source {
  readonly alias: string;
  readonly table?: string;
}

const and = (names: ReadonlySet<string>, more: Iterable<string>): ReadonlySet<string> =>
  new Set([...names, ...more]);

type Query = SelectQueryNode | UpdateQueryNode | DeleteQueryNode;

/** Where each kind of query names its tables, joins apart. */
const sourcesIn: Readonly<Record<string, (query: never) => readonly (OperationNode | undefined)[]>> = {
  SelectQueryNode: ({ from }: SelectQueryNode) => from?.froms ?? [],
  UpdateQueryNode: ({ table, from }: UpdateQueryNode) => [table, ...(from?.froms ?? [])],
  DeleteQueryNode: ({ from, using }: DeleteQueryNode) => [...from.froms, ...(using?.tables ?? [])],
  InsertQueryNode: () => [],
  MergeQueryNode: () => [],
};

const isOurs = ({ table: { schema, identifier } }: TableNode, { commons }: Scope): boolean =>
  (schema === undefined ? !commons.has(identifier.name) : schema.name === 'public') &&
  identifier.name !== 'schema_migration';

const sourceOf = (node: OperationNode, scope: Scope): Source | undefined => {
  if (TableNode.is(node)) {
    const { name } = node.table.identifier;
    return isOurs(node, scope) ? { alias: name, table: name } : { alias: name };
  }
  if (!AliasNode.is(node) || !IdentifierNode.is(node.alias)) return undefined;
  const aliased = TableNode.is(node.node) ? sourceOf(node.node, scope) : undefined;
  return { ...aliased, alias: node.alias.name };
};

/** The conditions that must all hold; what stands below an `or` or a `not` ties nothing. */
const conjuncts = (node: OperationNode | undefined): OperationNode[] => {
  if (node === undefined) return [];
  if (ParensNode.is(node)) return conjuncts(node.node);
  return AndNode.is(node) ? [...conjuncts(node.left), ...conjuncts(node.right)] : [node];
};

/** What the query calls the table whose org_id this is. Without a table's name, the only source is meant. */
const orgIdOwner = (node: OperationNode, sources: readonly Source[]): string | undefined => {
  if (!ReferenceNode.is(node) || !ColumnNode.is(node.column)) return undefined;
  if (node.column.column.name !== 'org_id') return undefined;
  if (node.table) return node.table.table.identifier.name;
  return sources.length === 1 ? sources[0]!.alias : undefined;
};

const valueKinds = new Set(['ValueNode', 'PrimitiveValueListNode', 'ValueListNode', 'SelectQueryNode']);

/** A condition `owner.org_id = other`, read in both directions. */
const tiesOf = (condition: OperationNode, sources: readonly Source[]) => {
  if (!BinaryOperationNode.is(condition) || !OperatorNode.is(condition.operator)) return [];
  if (!['=', 'in'].includes(condition.operator.operator)) return [];
  const { leftOperand, rightOperand } = condition;
  return [
    { owner: orgIdOwner(leftOperand, sources), other: rightOperand },
    { owner: orgIdOwner(rightOperand, sources), other: leftOperand },
  ];
};

/** A left join's condition ties the table joined alone; a right or full join's ties none, for all its rows come. */
const tieable: Readonly<Record<string, (join: Source | undefined, owner: string) => boolean>> = {
  InnerJoin: () => true,
  LateralInnerJoin: () => true,
  LeftJoin: (joined, owner) => joined?.alias === owner,
  LateralLeftJoin: (joined, owner) => joined?.alias === owner,
};

interface Tie {
  readonly owner: string;
  readonly other: OperationNode;
}

const tiesIn = (query: Query, sources: readonly Source[], scope: Scope): Tie[] => {
  const all = (node: OperationNode | undefined) =>
    conjuncts(node)
      .flatMap((condition) => tiesOf(condition, sources))
      .filter((tie): tie is Tie => tie.owner !== undefined);
  const ofJoin = (join: JoinNode) =>
    all(join.on?.on).filter(({ owner }) => tieable[join.joinType]?.(sourceOf(join.table, scope), owner));
  return [...all(query.where?.where), ...(query.joins ?? []).flatMap(ofJoin)];
};

/** Follows the ties from values on, until no more tables are reached. */
const follow = (
  ties: readonly Tie[],
  sources: readonly Source[],
  start: ReadonlySet<string>,
): Set<string> => {
  const tied = new Set(start);
  const holds = ({ other }: Tie): boolean =>
    valueKinds.has(other.kind) || tied.has(orgIdOwner(other, sources) ?? '');
  for (let size = -1; size < tied.size; ) {
    size = tied.size;
    for (const tie of ties) if (holds(tie)) tied.add(tie.owner);
  }
  return tied;
};

const check = (query: Query, scope: Scope): Scope => {
  const nodes = [...sourcesIn[query.kind]!(query as never), ...(query.joins ?? []).map((join) => join.table)];
  const sources = nodes.flatMap((node) => (node && sourceOf(node, scope)) ?? []);
  const aliases = sources.map(({ alias }) => alias);
  const around = new Set([...scope.tied].filter((alias) => !aliases.includes(alias)));
  const tied = follow(tiesIn(query, sources, scope), sources, around);
  for (const { alias, table } of sources) if (table && !tied.has(alias)) throw forgotten(table, alias);
  return { ...scope, tied: and(tied, aliases) };
};

const forgotten = (table: string, alias: string): Error =>
  new Error(`This query names ${table} without its organisation. Add where('${alias}.org_id', '=', orgId).`);

const checkInsert = ({ into, columns }: InsertQueryNode, scope: Scope): Scope => {
  const table = into?.table.identifier.name;
  if (!into || !table || !isOurs(into, scope)) return scope;
  if (!columns?.some(({ column }) => column.name === 'org_id'))
    throw new Error(`This insert into ${table} has no org_id. Give every row one.`);
  return { ...scope, tied: and(scope.tied, [table]) };
};

/** A `with` part may name itself only when it is recursive, and those after it may name it. */
const visitCommons = (query: Query | InsertQueryNode, scope: Scope): Scope => {
  let commons = scope.commons;
  for (const { name, expression } of query.with?.expressions ?? []) {
    const withIt = and(commons, [name.table.table.identifier.name]);
    visit(expression, { ...scope, commons: query.with?.recursive ? withIt : commons });
    commons = withIt;
  }
  return { ...scope, commons };
};

const children = (node: OperationNode): OperationNode[] =>
  Object.values(node)
    .flat()
    .filter((child) => typeof child === 'object' && child !== null && 'kind' in child);

/** These name tables of the query they stand in, or hold values. */
const leaves = new Set(['ReferenceNode', 'SelectModifierNode', 'ValueNode', 'WithNode']);

/** Here come tables of raw SQL, and those that `check` has seen and called by their name or alias. */
const checkTable = (node: OperationNode, scope: Scope): void => {
  const table = IdentifierNode.is(node) ? TableNode.create(node.name) : node;
  if (!TableNode.is(table) || !isOurs(table, scope)) return;
  const { name } = table.table.identifier;
  if (!scope.tied.has(name)) throw forgotten(name, name);
};

const visit = (node: OperationNode, scope: Scope): void => {
  if (leaves.has(node.kind)) return;
  if (node.kind === 'MergeQueryNode') throw new Error('Write a merge as an insert with onConflict.');
  if (TableNode.is(node)) checkTable(node, scope);
  else if (AliasNode.is(node) && TableNode.is(node.node)) checkTable(node.alias, scope);
  else {
    const inside = scopeInside(node, scope);
    for (const child of children(node)) visit(child, inside);
  }
};

const scopeInside = (node: OperationNode, scope: Scope): Scope => {
  if (node.kind === 'InsertQueryNode') {
    const insert = node as InsertQueryNode;
    return checkInsert(insert, visitCommons(insert, scope));
  }
  if (!(node.kind in sourcesIn)) return scope;
  const query = node as Query;
  return check(query, visitCommons(query, scope));
};
