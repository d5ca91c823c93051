import type { H3Error, H3Event } from 'h3';
import { isSearchAddress } from '../utils/address-rules';

/** Where Nuxt renders its error page, with the failed address among the parameters. */
const ERROR_PAGE = '/__nuxt_error';

/**
 * Stands before the other error handlers, which write down the address of what failed, and with it what was searched for. The error is
 * written down here without it; the others go on and make the answer.
 */
export default function keepSearchesSecret(error: H3Error, event: H3Event): void {
  if (!isSearchAddress(event.path) && !event.path.startsWith(ERROR_PAGE)) return;
  if (!error.unhandled && !error.fatal) return;
  console.error(`A page of search could not be made: ${error.stack ?? error.message}`);
  error.unhandled = false;
  error.fatal = false;
  error.message = 'Server Error';
}
