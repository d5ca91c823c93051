import { Typography } from '@strapi/design-system';
import { timeAgo } from './words';

/** A moment as people say it, with the exact one on hover. Both ISO 8601, by the clock of the CMS. */
export function TimeAgo({ at, now }: { at: string; now: string }) {
  const moment = new Date(at);
  return (
    <Typography
      tag="time"
      dateTime={at}
      title={moment.toLocaleString('en', { dateStyle: 'long', timeStyle: 'long' })}
      textColor="neutral800"
      style={{ whiteSpace: 'nowrap' }}
    >
      {timeAgo(moment.getTime(), Date.parse(now))}
    </Typography>
  );
}
