// What a compiler sees of a package's types: of the files that the package's exports lead to.
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript-5.9';

export interface Declarations {
  /** The names of everything exported, types included. */
  readonly names: ReadonlySet<string>;
  /** The properties of an exported type. */
  properties(name: string): ReadonlyMap<string, Property>;
}

export interface Property {
  readonly optional: boolean;
  /** The properties of its own type, without those that can only be undefined. */
  readonly properties: () => ReadonlyMap<string, Property>;
}

/** @param name the package; its `types` are read */
export function readDeclarations(name: string): Declarations {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const file = path.join(path.dirname(manifest), 'dist/index.d.ts');
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    types: [],
    // Whether they compile is another test's part.
    skipLibCheck: true,
  });
  const problems = ts.getPreEmitDiagnostics(program);
  if (problems.length > 0) {
    throw new Error(
      ts.formatDiagnostics(problems, {
        ...ts.sys,
        getNewLine: () => '\n',
        getCanonicalFileName: String,
      }),
    );
  }
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} exports nothing.`);
  const exported = new Map(
    checker.getExportsOfModule(module).map((symbol) => [symbol.name, symbol]),
  );

  const propertiesOf = (type: ts.Type): ReadonlyMap<string, Property> =>
    new Map(
      type.getProperties().flatMap((symbol): [string, Property][] => {
        const own = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
        if (own.flags & ts.TypeFlags.Never) return [];
        return [
          [
            symbol.name,
            {
              optional: Boolean(symbol.flags & ts.SymbolFlags.Optional),
              properties: () => propertiesOf(own),
            },
          ],
        ];
      }),
    );

  return {
    names: new Set(exported.keys()),
    properties(type) {
      const symbol = exported.get(type);
      if (!symbol) throw new Error(`${name} exports no ${type}.`);
      const target =
        symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return propertiesOf(checker.getDeclaredTypeOfSymbol(target));
    },
  };
}
