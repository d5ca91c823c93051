/** GRADE's levels as words. @see https://www.gradeworkinggroup.org */
export const CERTAINTY_NAMES = { high: 'high', moderate: 'moderate', low: 'low', very_low: 'very low', not_graded: 'not graded' } as const;
