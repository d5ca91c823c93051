import * as React from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import type { Thread } from './answer';
import { CommentForm } from './CommentForm';
import { CommentThread } from './CommentThread';
import { usePanelTarget, type PanelProps } from './panel';
import { useAbout } from './useAbout';
import type { CheckTarget } from './useCheck';
import { useFields } from './useFields';
import { useSend } from './useSend';

/** "Comments": what was said of the document and its fields. Its element stays the same for the reason that `ReadyPanel` gives. */
export function CommentsPanel({ activeTab, document, model }: PanelProps) {
  const { documentId, locale } = usePanelTarget(document);
  const panel = React.useMemo(
    () => ({ title: 'Comments', content: <Comments uid={model} documentId={documentId} locale={locale} /> }),
    [model, documentId, locale],
  );
  return model.startsWith('api::') && activeTab !== 'published' ? panel : null;
}

function Comments(target: CheckTarget) {
  const { answer, hasFailed, refresh } = useAbout<{ threads: Thread[] }>('/editorial/comments', target, true);
  const { labels, go } = useFields(target.uid);
  const send = useSend();
  if (!target.documentId) return <Typography variant="pi">Save the draft; then it can be commented on.</Typography>;
  const write = async (comment: { text: string; path?: readonly string[]; parentId?: string }) => {
    await send('/editorial/comments', { ...target, ...comment });
    refresh();
  };
  const settle = async (id: string, isResolved: boolean) => {
    await send('/editorial/comments/settle', { id, isResolved });
    refresh();
  };
  const threads = answer?.threads ?? [];
  const open = threads.filter(({ resolvedAt }) => !resolvedAt);
  const show = (thread: Thread) => (
    <Box tag="li" key={thread.id}>
      <CommentThread
        thread={thread}
        labels={labels}
        onGo={go}
        onReply={(text) => write({ text, parentId: thread.id })}
        onSettle={(isResolved) => settle(thread.id, isResolved)}
      />
    </Box>
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Box role="status">
        <Typography fontWeight="bold">
          {hasFailed ? 'The server did not answer, so this may be old.' : answer && countLine(open.length)}
        </Typography>
        {answer && !threads.length && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            Say something about a field or the whole text. Whoever wrote it, and whoever is asked to review it, finds it on their home page.
          </Typography>
        )}
      </Box>
      <ThreadList>{open.map(show)}</ThreadList>
      <Resolved count={threads.length - open.length}>{threads.filter(({ resolvedAt }) => resolvedAt).map(show)}</Resolved>
      <CommentForm labels={labels} onWrite={(text, path) => write({ text, path })} />
    </Flex>
  );
}

function countLine(open: number): string {
  if (open === 0) return 'No open comments.';
  return open === 1 ? '1 open comment' : `${open} open comments`;
}

function ThreadList({ children }: { children: React.ReactNode[] }) {
  if (!children.length) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {children}
    </Flex>
  );
}

/** What has been dealt with is out of the way. */
function Resolved({ count, children }: { count: number; children: React.ReactNode[] }) {
  const [isShown, setShown] = React.useState(false);
  if (count === 0) return null;
  return (
    <>
      <TextButton onClick={() => setShown(!isShown)} aria-expanded={isShown}>
        {isShown ? 'Hide what is resolved' : `Show what is resolved (${count})`}
      </TextButton>
      {isShown && <ThreadList>{children}</ThreadList>}
    </>
  );
}
