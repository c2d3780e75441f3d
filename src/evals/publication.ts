import { z } from 'zod';
import { baselineSchema } from './baseline/data.ts';
import { plainFolder } from './report/cases-address.ts';
import { summarySchema } from './report/summary.ts';

export const runModes = ['smoke', 'compare', 'bless', 'a-a'] as const;
export type RunMode = (typeof runModes)[number];

/** The longest publication: a summary of 10,000 cases has 5 MB. */
export const maxPublicationBytes = 20 * 1024 * 1024;

/**
 * `publication.json`: what the report job asks the publish job to write. The publish job takes it for data of a
 * stranger: its hash says that it is the report's own, not that no model had a hand in the texts.
 */
export const publicationSchema = z.strictObject({
  schema: z.literal('harness/eval-publication@1'),
  mode: z.enum(runModes),
  summary: summarySchema,
  /** Folder of the cases in the repository, for links and annotations; null where it is no plain one. */
  evals: plainFolder.nullable().default('evals'),
  /** Set when a baseline is to be moved; its trials are in `baseline.jsonl.gz` beside this file. */
  bless: z
    .strictObject({
      baseline: baselineSchema,
      /** What is accepted, for people. */
      accepts: z.array(z.string().max(500)).max(1000),
    })
    .nullable(),
});
export type Publication = Readonly<z.infer<typeof publicationSchema>>;

export const publicationFile = 'publication.json';
export const baselineFile = 'baseline.jsonl.gz';
