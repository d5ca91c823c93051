import { MAXIMUM_LIST_LENGTH } from '../src/settings/limits';

export default {
  rest: { prefix: '/api', defaultLimit: MAXIMUM_LIST_LENGTH, maxLimit: MAXIMUM_LIST_LENGTH },
};
