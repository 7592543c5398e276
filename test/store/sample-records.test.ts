import * as v from 'valibot';
import { expect, it } from 'vitest';
import { type Kind, model } from '../../src/core/model.ts';
import { KeptSchema } from '../../src/core/record.ts';
import { careerRows } from '../fixtures/sample-career.ts';
import { sampleRows } from '../fixtures/sample-records.ts';

it('every sample record fits its schema', () => {
  const at = { now: Date.UTC(2026, 10, 25, 12, 35), zone: 'Europe/Stockholm' };
  const rows = { ...sampleRows(at), ...careerRows(at) };
  const faults = Object.entries(rows).flatMap(([kind, list]) =>
    (list ?? []).flatMap((row) =>
      [KeptSchema, model[kind as Kind]].flatMap((schema) => {
        const read = v.safeParse(schema, row);
        return read.success
          ? []
          : [
              `${kind} ${String(row['id'])}: ${v.flatten(read.issues as never).root ?? JSON.stringify(v.flatten(read.issues as never).nested)}`,
            ];
      }),
    ),
  );
  expect(faults).toEqual([]);
});
