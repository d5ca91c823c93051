import * as React from 'react';
import { Box, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { Use, WhereUsed } from './answer';
import { PublishQuestion } from './PublishQuestion';
import { pathOf } from './paths';
import { useLoaded } from './useLoaded';
import { usePanelTarget, type PanelProps } from './panel';
import { changesLine, usedLine } from './words';

/** So many are shown before somebody asks for the rest. */
const SHOWN_AT_FIRST = 5;

/** "Where used": what changes with the next publish, and every published entry that uses this one. It is memoized for what {@link ReadyPanel} says. */
export function UsagePanel({ activeTab, document, model }: PanelProps) {
  const { documentId, locale, version } = usePanelTarget(document);
  const panel = React.useMemo(
    () => ({
      title: 'Where used',
      content: <Usage key={`${documentId} ${locale}`} uid={model} documentId={documentId} locale={locale} version={version} />,
    }),
    [model, documentId, locale, version],
  );
  return documentId && model.startsWith('api::') && activeTab !== 'published' ? panel : null;
}

interface UsageProps {
  uid: string;
  documentId: string;
  locale: string;
  version: string;
}

function Usage({ uid, documentId, locale, version }: UsageProps) {
  const usage = useLoaded<WhereUsed>(`/editorial/usage?${new URLSearchParams({ uid, documentId, locale })}`, version);
  if (usage === 'loading') return <Typography variant="pi">Looking…</Typography>;
  if (usage === 'failed') return <Typography variant="pi">The server did not answer. Load the page again.</Typography>;
  const changes = changesLine(usage.changes);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {changes && usage.isShared && <PublishQuestion documentId={documentId} text={changes} />}
      {changes && (
        <Box background={usage.isShared ? 'warning100' : 'neutral100'} padding={2} hasRadius>
          <Typography variant="pi">{changes}</Typography>
        </Box>
      )}
      <Typography variant="pi">{usedLine(usage.count)}</Typography>
      <Uses usage={usage} />
    </Flex>
  );
}

function Uses({ usage: { items, count } }: { usage: WhereUsed }) {
  const [isOpen, setOpen] = React.useState(false);
  if (!items.length) return null;
  const shown = isOpen ? items : items.slice(0, SHOWN_AT_FIRST);
  const rest = count - items.length;
  return (
    <>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {shown.map((use) => (
          <Box tag="li" key={`${use.uid} ${use.documentId} ${use.locale}`}>
            <Line use={use} />
          </Box>
        ))}
      </Flex>
      {items.length > shown.length && <TextButton onClick={() => setOpen(true)}>{`Show ${items.length - shown.length} more`}</TextButton>}
      {isOpen && rest > 0 && <Typography variant="pi">{`${rest} more are not listed here.`}</Typography>}
    </>
  );
}

function Line({ use }: { use: Use }) {
  return (
    <>
      <Link tag={NavLink} to={pathOf(use)}>
        {use.title}
      </Link>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {use.type}
        {use.locale && ` (${use.locale})`}
        {!use.isDirect && ', through an entry that it shows'}
      </Typography>
    </>
  );
}
