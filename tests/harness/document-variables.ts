/** A value for every variable that a trusted document may ask for, beside its slug and language; none finds more than a part of a list. */
export const DOCUMENT_VARIABLES = {
  ...{ start: 0, limit: 20 },
  ...{ fromPath: '/none', documentId: 'none', documentIds: ['none'], ids: ['none'] },
  regionId: 'lower-back',
  ...{ lower: 's', upper: 'S', accented: 's', capital: 'S' },
  slugs: ['acupuncture', 'chiropractic'],
} as const;
