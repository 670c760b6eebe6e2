import type { CorpusCase } from './corpus-case.ts';
import { attachmentShapes } from './honest/attachments.ts';
import { bodyShapes } from './honest/bodies.ts';
import { charsetShapes } from './honest/charsets.ts';
import { headerShapes } from './honest/headers.ts';
import { addressCases } from './hostile/addresses.ts';
import { attachmentCases } from './hostile/attachments.ts';
import { boundaryCases } from './hostile/boundaries.ts';
import { charsetCases } from './hostile/charsets.ts';
import { embeddedCases } from './hostile/embedded.ts';
import { encodingCases } from './hostile/encodings.ts';
import { foundCases } from './hostile/found.ts';
import { headerCases } from './hostile/headers.ts';
import { htmlCases } from './hostile/html.ts';
import { sizeCases } from './hostile/size.ts';
import { structureCases } from './hostile/structure.ts';
import { textCases } from './hostile/text.ts';

/** Mail that wants to break, hang, hide or steal something. */
export const hostileCorpus: readonly CorpusCase[] = [
  ...structureCases,
  ...boundaryCases,
  ...headerCases,
  ...addressCases,
  ...encodingCases,
  ...charsetCases,
  ...textCases,
  ...htmlCases,
  ...attachmentCases,
  ...embeddedCases,
  ...sizeCases,
  ...foundCases,
];

/** Mail of honest senders that is seldom, old, or not quite right. */
export const honestCorpus: readonly CorpusCase[] = [
  ...headerShapes,
  ...charsetShapes,
  ...bodyShapes,
  ...attachmentShapes,
];
