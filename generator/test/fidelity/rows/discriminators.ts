import { number, object, ref, string, type Construct } from '../row.ts';

const cat = object({ 'kind!': string, 'lives!': number });
const dog = object({ 'kind!': string, 'bark!': string });
const kind = { propertyName: 'kind' };
/** What a discriminator means, in JSON Schema: a branch and the value that stands for it. */
const means = (schema: object, ...values: string[]): object => ({
  allOf: [schema, { properties: { kind: { enum: values } }, required: ['kind'] }],
});

export const constructs: readonly Construct[] = [
  {
    construct:
      'discriminator with and without mapping, on a base reached through allOf, implicit names',
    rows: [
      {
        what: 'with a mapping',
        schemas: {
          Cat: cat,
          Dog: dog,
          A: {
            oneOf: [ref('Cat'), ref('Dog')],
            discriminator: {
              ...kind,
              mapping: { feline: '#/components/schemas/Cat', canine: 'Dog' },
            },
          },
        },
        judgedAs: {
          Cat: cat,
          Dog: dog,
          A: { oneOf: [means(ref('Cat'), 'feline'), means(ref('Dog'), 'canine')] },
        },
        types: {
          Cat: { is: '{ kind: string; lives: number }' },
          A: {
            is: "(Cat & { kind: 'feline' }) | (Dog & { kind: 'canine' })",
            valid: ['{ kind: "feline", lives: 9 }', '{ kind: "canine", bark: "" }'],
            invalid: ['{ kind: "feline", bark: "" }', '{ kind: "Cat", lives: 9 }', '{ lives: 9 }'],
          },
        },
      },
      {
        what: 'without a mapping: names',
        schemas: {
          Cat: cat,
          Dog: dog,
          A: { oneOf: [ref('Cat'), ref('Dog')], discriminator: kind },
        },
        judgedAs: {
          Cat: cat,
          Dog: dog,
          A: { oneOf: [means(ref('Cat'), 'Cat'), means(ref('Dog'), 'Dog')] },
        },
        types: {
          A: {
            is: "(Cat & { kind: 'Cat' }) | (Dog & { kind: 'Dog' })",
            valid: ['{ kind: "Cat", lives: 9 }'],
            invalid: ['{ kind: "Dog", lives: 9 }', '{ kind: "cat", lives: 9 }'],
          },
        },
      },
      {
        what: 'several values for one branch, and a branch that the mapping leaves out',
        schemas: {
          Cat: cat,
          Dog: dog,
          A: {
            anyOf: [ref('Cat'), ref('Dog')],
            discriminator: { ...kind, mapping: { lion: 'Cat', tiger: 'Cat' } },
          },
        },
        judgedAs: {
          Cat: cat,
          Dog: dog,
          A: { anyOf: [means(ref('Cat'), 'lion', 'tiger'), means(ref('Dog'), 'Dog')] },
        },
        types: {
          A: {
            is: "(Cat & { kind: 'lion' | 'tiger' }) | (Dog & { kind: 'Dog' })",
            valid: ['{ kind: "tiger", lives: 1 }', '{ kind: "Dog", bark: "" }'],
            invalid: ['{ kind: "Dog", lives: 1 }', '{ kind: "Cat", lives: 1 }'],
          },
        },
      },
      {
        what: 'branches that say it themselves',
        schemas: {
          Cat: object({ 'kind!': { const: 'cat' }, 'lives!': number }),
          Dog: object({ 'kind!': { type: 'string', enum: ['dog'] }, 'bark!': string }),
          A: {
            oneOf: [ref('Cat'), ref('Dog')],
            discriminator: { ...kind, mapping: { cat: 'Cat', dog: 'Dog' } },
          },
        },
        types: {
          A: {
            is: 'Cat | Dog',
            valid: ['{ kind: "cat", lives: 1 }', '{ kind: "dog", bark: "" }'],
            invalid: ['{ kind: "cat", bark: "" }', '{ kind: "x", lives: 1 }'],
          },
        },
      },
      {
        what: 'branches that say it themselves in other words than the names',
        schemas: {
          Cat: object({ 'kind!': { enum: ['lion', 'tiger'] }, 'lives!': number }),
          Dog: object({ 'kind!': { const: 'dog' }, 'bark!': string }),
          A: { oneOf: [ref('Cat'), ref('Dog')], discriminator: kind },
        },
        types: {
          A: {
            is: 'Cat | Dog',
            valid: ['{ kind: "lion", lives: 1 }', '{ kind: "dog", bark: "" }'],
            invalid: ['{ kind: "dog", lives: 1 }', '{ kind: "Cat", lives: 1 }'],
          },
        },
      },
      {
        what: 'an enum that all branches share',
        schemas: {
          Kind: { enum: ['cat', 'dog'] },
          Cat: object({ 'kind!': ref('Kind'), 'lives!': number }),
          Dog: object({ 'kind!': ref('Kind'), 'bark!': string }),
          A: {
            oneOf: [ref('Cat'), ref('Dog')],
            discriminator: { ...kind, mapping: { cat: 'Cat', dog: 'Dog' } },
          },
        },
        judgedAs: {
          Kind: { enum: ['cat', 'dog'] },
          Cat: object({ 'kind!': ref('Kind'), 'lives!': number }),
          Dog: object({ 'kind!': ref('Kind'), 'bark!': string }),
          A: { oneOf: [means(ref('Cat'), 'cat'), means(ref('Dog'), 'dog')] },
        },
        types: {
          A: {
            is: "(Cat & { kind: 'cat' }) | (Dog & { kind: 'dog' })",
            valid: ['{ kind: "cat", lives: 1 }'],
            invalid: ['{ kind: "dog", lives: 1 }'],
          },
        },
      },
      {
        what: 'a base that is reached through allOf',
        schemas: {
          Pet: object({ 'kind!': string }, { discriminator: kind }),
          Cat: { allOf: [ref('Pet'), object({ 'lives!': number })] },
          Dog: {
            allOf: [ref('Pet')],
            type: 'object',
            properties: { bark: string },
            required: ['bark'],
          },
          A: { type: 'array', items: { oneOf: [ref('Cat'), ref('Dog')] } },
        },
        judgedAs: {
          Pet: object({ 'kind!': string }),
          Cat: means({ allOf: [ref('Pet'), object({ 'lives!': number })] }, 'Cat'),
          Dog: means({ allOf: [ref('Pet'), object({ 'bark!': string })] }, 'Dog'),
          A: { type: 'array', items: { oneOf: [ref('Cat'), ref('Dog')] } },
        },
        types: {
          Pet: { is: '{ kind: string }', valid: ['{ kind: "x" }'], invalid: ['{}'] },
          Cat: {
            is: "Pet & { lives: number; kind: 'Cat' }",
            valid: ['{ kind: "Cat", lives: 1 }'],
            invalid: ['{ kind: "Dog", lives: 1 }', '{ kind: "Cat" }'],
          },
          Dog: {
            is: "Pet & { bark: string; kind: 'Dog' }",
            valid: ['{ kind: "Dog", bark: "" }'],
            invalid: ['{ kind: "Cat", bark: "" }'],
          },
          A: {
            is: '(Cat | Dog)[]',
            valid: ['[{ kind: "Cat", lives: 1 }]'],
            invalid: ['[{ kind: "Cat", bark: "" }]'],
          },
        },
      },
      {
        what: 'a base with a mapping',
        schemas: {
          Pet: object(
            { 'kind!': string },
            { discriminator: { ...kind, mapping: { feline: '#/components/schemas/Cat' } } },
          ),
          Cat: { allOf: [ref('Pet'), object({ 'lives!': number })] },
        },
        judgedAs: {
          Pet: object({ 'kind!': string }),
          Cat: means({ allOf: [ref('Pet'), object({ 'lives!': number })] }, 'feline'),
        },
        types: {
          Cat: {
            is: "Pet & { lives: number; kind: 'feline' }",
            valid: ['{ kind: "feline", lives: 1 }'],
            invalid: ['{ kind: "Cat", lives: 1 }'],
          },
        },
      },
      {
        what: 'a base of a base',
        schemas: {
          Pet: object({ 'kind!': string }, { discriminator: kind }),
          Cat: { allOf: [ref('Pet'), object({ 'lives!': number })] },
          Lion: { allOf: [ref('Cat'), object({ 'mane!': string })] },
        },
        judgedAs: {
          Pet: object({ 'kind!': string }),
          Cat: means({ allOf: [ref('Pet'), object({ 'lives!': number })] }, 'Cat', 'Lion'),
          Lion: means({ allOf: [ref('Cat'), object({ 'mane!': string })] }, 'Lion'),
        },
        types: {
          Cat: {
            is: "Pet & { lives: number; kind: 'Cat' | 'Lion' }",
            valid: ['{ kind: "Cat", lives: 1 }', '{ kind: "Lion", lives: 1 }'],
            invalid: ['{ kind: "Pet", lives: 1 }'],
          },
          Lion: {
            is: "Cat & { mane: string; kind: 'Lion' }",
            valid: ['{ kind: "Lion", lives: 1, mane: "" }'],
            invalid: ['{ kind: "Cat", lives: 1, mane: "" }', '{ kind: "Lion", mane: "" }'],
          },
        },
      },
      {
        what: 'a base that lists its variants',
        schemas: {
          Pet: object(
            { 'kind!': string },
            {
              oneOf: [ref('Cat'), ref('Dog')],
              discriminator: { ...kind, mapping: { cat: 'Cat', dog: 'Dog' } },
            },
          ),
          Cat: { allOf: [ref('Pet'), object({ 'lives!': number })] },
          Dog: { allOf: [ref('Pet'), object({ 'bark!': string })] },
        },
        judgedAs: {
          Pet: { oneOf: [ref('Cat'), ref('Dog')] },
          Cat: means(object({ 'kind!': string, 'lives!': number }), 'cat'),
          Dog: means(object({ 'kind!': string, 'bark!': string }), 'dog'),
        },
        types: {
          Cat: {
            is: "{ kind: 'cat'; lives: number }",
            valid: ['{ kind: "cat", lives: 1 }'],
            invalid: ['{ kind: "dog", lives: 1 }', '{ kind: "cat" }'],
          },
          Pet: {
            is: '{ kind: string } & (Cat | Dog)',
            valid: ['{ kind: "cat", lives: 1 }', '{ kind: "dog", bark: "" }'],
            invalid: ['{ kind: "cat", bark: "" }', '{ kind: "cat" }'],
          },
        },
      },
      {
        what: 'a base that lists its variants: what they say of the key, and what else the base asks',
        schemas: {
          Pet: object(
            { kind: { ...string, default: 'Cat' } },
            {
              oneOf: [ref('Cat'), ref('Dog')],
              anyOf: [{ required: ['a'] }, { required: ['b'] }],
              discriminator: kind,
            },
          ),
          Cat: { allOf: [ref('Pet'), object({ a: number, b: number })] },
          Dog: { allOf: [ref('Pet'), object({ kind: { const: 'hound' }, a: number, b: number })] },
        },
        judgedAs: {
          Cat: object(
            { kind: { const: 'Cat' }, a: number, b: number },
            { anyOf: [{ required: ['a'] }, { required: ['b'] }] },
          ),
          Dog: object(
            { kind: { const: 'hound' }, a: number, b: number },
            { anyOf: [{ required: ['a'] }, { required: ['b'] }] },
          ),
        },
        types: {
          Cat: {
            valid: ["{ kind: 'Cat', a: 1 }"],
            invalid: ["{ kind: 'Dog', a: 1 }", "{ kind: 'Cat' }"],
            typesOnly: ['{ a: 1 }'],
          },
          CatInput: {
            valid: ['{ a: 1 }', "{ kind: 'Cat', b: 1 }"],
            invalid: ['{}', "{ kind: 'x', a: 1 }"],
          },
          DogInput: { valid: ["{ kind: 'hound', a: 1 }"], invalid: ["{ kind: 'Dog', a: 1 }"] },
        },
      },
      {
        what: 'a key that holds numbers',
        schemas: {
          Cat: object({ 'kind!': { type: 'integer' }, 'lives!': number }),
          Dog: object({ 'kind!': { type: 'integer' }, 'bark!': string }),
          A: {
            oneOf: [ref('Cat'), ref('Dog')],
            discriminator: { ...kind, mapping: { 1: 'Cat', 2: 'Dog' } },
          },
        },
        judgedAs: {
          A: {
            oneOf: [
              object({ 'kind!': { const: 1 }, 'lives!': number }),
              object({ 'kind!': { const: 2 }, 'bark!': string }),
            ],
          },
        },
        types: {
          A: {
            is: '(Cat & { kind: 1 }) | (Dog & { kind: 2 })',
            valid: ['{ kind: 1, lives: 9 }'],
            invalid: ['{ kind: 2, lives: 9 }', "{ kind: '1', lives: 9 }"],
          },
        },
      },
      {
        what: 'a branch for every other value (3.2)',
        version: '3.2',
        schemas: {
          Cat: object({ 'kind!': string, 'lives!': number }),
          Other: object({ kind: string, 'legs!': number }),
          A: {
            oneOf: [ref('Cat'), ref('Other')],
            discriminator: { ...kind, mapping: { cat: 'Cat' }, defaultMapping: 'Other' },
          },
        },
        judgedAs: {
          A: {
            oneOf: [
              object({ 'kind!': { const: 'cat' }, 'lives!': number }),
              object({ kind: string, 'legs!': number }),
            ],
          },
        },
        types: {
          A: {
            is: "(Cat & { kind: 'cat' }) | Other",
            valid: ["{ kind: 'cat', lives: 9 }", "{ kind: 'bird', legs: 2 }", '{ legs: 4 }'],
            invalid: ["{ kind: 'bird', lives: 9 }", '{}'],
          },
        },
      },
      {
        what: 'a union in a union',
        schemas: {
          Cat: object({ 'kind!': { const: 'cat' }, 'lives!': number }),
          Dog: dog,
          Cow: object({ 'kind!': string, 'milk!': number }),
          Pet: {
            oneOf: [ref('Cat'), ref('Dog')],
            discriminator: { ...kind, mapping: { cat: 'Cat', dog: 'Dog' } },
          },
          A: { oneOf: [ref('Pet'), ref('Cow')], discriminator: kind },
        },
        judgedAs: {
          Cat: object({ 'kind!': { const: 'cat' }, 'lives!': number }),
          Dog: means(dog, 'dog'),
          Cow: means(object({ 'kind!': string, 'milk!': number }), 'Cow'),
          A: { oneOf: [ref('Cat'), ref('Dog'), ref('Cow')] },
        },
        types: {
          A: {
            is: "Pet | (Cow & { kind: 'Cow' })",
            valid: [
              '{ kind: "cat", lives: 1 }',
              '{ kind: "dog", bark: "" }',
              '{ kind: "Cow", milk: 1 }',
            ],
            invalid: ['{ kind: "dog", lives: 1 }', '{ kind: "Pet", lives: 1 }'],
          },
        },
      },
      {
        what: 'all of a union and more: no variant of it',
        schemas: {
          Cat: cat,
          Dog: dog,
          Pet: { oneOf: [ref('Cat'), ref('Dog')], discriminator: kind },
          A: { allOf: [ref('Pet'), object({ 'id!': number })] },
        },
        judgedAs: {
          Cat: cat,
          Dog: dog,
          Pet: { oneOf: [means(ref('Cat'), 'Cat'), means(ref('Dog'), 'Dog')] },
          A: { allOf: [ref('Pet'), object({ 'id!': number })] },
        },
        types: {
          A: {
            is: 'Pet & { id: number }',
            valid: ['{ kind: "Cat", lives: 1, id: 1 }', '{ kind: "Dog", bark: "", id: 1 }'],
            invalid: ['{ kind: "A", lives: 1, id: 1 }', '{ kind: "Cat", lives: 1 }'],
          },
        },
      },
      {
        what: 'a variant of a base in a union with the same key',
        schemas: {
          Pet: object({ 'kind!': string }, { discriminator: kind }),
          Cat: { allOf: [ref('Pet'), object({ 'lives!': number })] },
          Dog: { allOf: [ref('Pet'), object({ 'bark!': string })] },
          A: { oneOf: [ref('Cat'), ref('Dog')], discriminator: kind },
        },
        judgedAs: {
          Pet: object({ 'kind!': string }),
          Cat: means({ allOf: [ref('Pet'), object({ 'lives!': number })] }, 'Cat'),
          Dog: means({ allOf: [ref('Pet'), object({ 'bark!': string })] }, 'Dog'),
          A: { oneOf: [ref('Cat'), ref('Dog')] },
        },
        types: {
          A: {
            is: 'Cat | Dog',
            valid: ['{ kind: "Cat", lives: 1 }'],
            invalid: ['{ kind: "Cat", bark: "" }', '{ kind: "x", lives: 1 }'],
          },
        },
      },
      {
        what: 'what is made of a variant, where the mapping knows the variants',
        schemas: {
          Pet: object(
            { 'kind!': string },
            { discriminator: { ...kind, mapping: { cat: 'Cat', dog: 'Dog' } } },
          ),
          Cat: { allOf: [ref('Pet'), object({ 'lives!': number })] },
          Dog: { allOf: [ref('Pet'), object({ 'bark!': string })] },
          CatPage: { allOf: [ref('Cat'), object({ 'page!': number })] },
        },
        judgedAs: {
          Pet: object({ 'kind!': string }),
          Cat: means({ allOf: [ref('Pet'), object({ 'lives!': number })] }, 'cat'),
          CatPage: { allOf: [ref('Cat'), object({ 'page!': number })] },
        },
        types: {
          Cat: { is: "Pet & { lives: number; kind: 'cat' }", valid: ['{ kind: "cat", lives: 1 }'] },
          CatPage: {
            is: 'Cat & { page: number }',
            valid: ['{ kind: "cat", lives: 1, page: 1 }'],
            invalid: ['{ kind: "CatPage", lives: 1, page: 1 }', '{ kind: "cat", lives: 1 }'],
          },
        },
      },
      {
        what: 'a branch that is a union, all of whose branches say it',
        schemas: {
          Lion: object({ 'kind!': { const: 'lion' }, 'mane!': string }),
          Tiger: object({ 'kind!': { const: 'tiger' }, 'lives!': number }),
          Cat: { oneOf: [ref('Lion'), ref('Tiger')] },
          Dog: dog,
          A: {
            oneOf: [ref('Cat'), ref('Dog')],
            discriminator: { ...kind, mapping: { lion: 'Cat', tiger: 'Cat', dog: 'Dog' } },
          },
        },
        judgedAs: {
          Lion: object({ 'kind!': { const: 'lion' }, 'mane!': string }),
          Tiger: object({ 'kind!': { const: 'tiger' }, 'lives!': number }),
          A: { oneOf: [ref('Lion'), ref('Tiger'), means(dog, 'dog')] },
        },
        types: {
          A: {
            is: "Cat | (Dog & { kind: 'dog' })",
            valid: ['{ kind: "lion", mane: "" }', '{ kind: "dog", bark: "" }'],
            invalid: ['{ kind: "lion", bark: "" }', '{ kind: "tiger", mane: "" }'],
          },
        },
      },
      {
        what: 'beside null',
        schemas: { Cat: cat, A: { oneOf: [ref('Cat'), { type: 'null' }], discriminator: kind } },
        judgedAs: { Cat: cat, A: { oneOf: [means(ref('Cat'), 'Cat'), { type: 'null' }] } },
        types: {
          A: {
            is: "(Cat & { kind: 'Cat' }) | null",
            valid: ['null', '{ kind: "Cat", lives: 1 }'],
            invalid: ['{ kind: "", lives: 1 }'],
          },
        },
      },
      {
        what: "a name that is not the type's",
        schemas: {
          'my-cat': cat,
          Dog: dog,
          A: { oneOf: [ref('my-cat'), ref('Dog')], discriminator: kind },
        },
        judgedAs: {
          'my-cat': cat,
          Dog: dog,
          A: { oneOf: [means(ref('my-cat'), 'my-cat'), means(ref('Dog'), 'Dog')] },
        },
        diagnostics: ['info renamed #/components/schemas/my-cat'],
        types: {
          A: {
            is: "(MyCat & { kind: 'my-cat' }) | (Dog & { kind: 'Dog' })",
            valid: ['{ kind: "my-cat", lives: 1 }'],
            invalid: ['{ kind: "MyCat", lives: 1 }'],
          },
        },
      },
      {
        what: 'a key with a default',
        schemas: {
          Cat: object({ kind: { ...string, default: 'cat' }, 'lives!': number }),
          Dog: dog,
          A: {
            oneOf: [ref('Cat'), ref('Dog')],
            discriminator: { ...kind, mapping: { cat: 'Cat', dog: 'Dog' } },
          },
        },
        judgedAs: {
          Cat: object({ kind: string, 'lives!': number }),
          Dog: dog,
          A: {
            oneOf: [
              { allOf: [ref('Cat'), { properties: { kind: { const: 'cat' } } }] },
              means(ref('Dog'), 'dog'),
            ],
          },
        },
        types: {
          A: {
            is: "(Cat & { kind: 'cat' }) | (Dog & { kind: 'dog' })",
            valid: ['{ kind: "cat", lives: 1 }'],
            invalid: ['{ kind: "dog", lives: 1 }'],
            typesOnly: ['{ lives: 1 }'],
          },
          AInput: {
            is: "(CatInput & { kind?: 'cat' }) | (Dog & { kind: 'dog' })",
            valid: ['{ kind: "cat", lives: 1 }', '{ lives: 1 }'],
            invalid: ['{ kind: "dog", lives: 1 }', '{ bark: "" }'],
          },
        },
      },
      {
        what: 'a key that is readOnly',
        schemas: {
          Cat: object({ 'kind!': { ...string, readOnly: true }, 'lives!': number }),
          Dog: object({ 'kind!': { ...string, readOnly: true }, 'bark!': string }),
          A: { oneOf: [ref('Cat'), ref('Dog')], discriminator: kind },
        },
        types: {
          A: { is: "(Cat & { kind: 'Cat' }) | (Dog & { kind: 'Dog' })" },
          AInput: {
            is: 'CatInput | DogInput',
            valid: ['{ lives: 1 }', '{ bark: "" }'],
            invalid: ['{}', '{ lives: "" }'],
          },
        },
      },
    ],
  },
];
