import type { TemplateName, TouchAbout } from '../model.ts';

const references: ReadonlySet<TemplateName> = new Set<TemplateName>(['referenceHeadsUp', 'referenceThanks']);

/** What a message that begins with a template is about, once it went. */
export function aboutOfTemplate(template: TemplateName): TouchAbout {
  if (references.has(template)) return 'reference';
  if (template === 'applicationWithdrawn') return 'other';
  return template === 'keepInTouch' ? 'keep' : 'thanks';
}

/** True for a template that speaks of an interview that was held: without one it says nothing. */
export const needsInterview = (template: TemplateName): boolean => aboutOfTemplate(template) === 'thanks';
