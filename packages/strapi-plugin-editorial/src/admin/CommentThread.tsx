import * as React from 'react';
import { Box, Button, Flex, TextButton, Typography } from '@strapi/design-system';
import type { CommentItem, Thread } from './answer';
import { TextForm } from './TextForm';
import { fieldName, saidLine } from './words';

interface Props {
  thread: Thread;
  labels: ReadonlyMap<string, string>;
  onGo: (path: readonly string[]) => void;
  /** @throws {Error} with what to tell, as the next one does */
  onReply: (text: string) => Promise<void>;
  onSettle: (isResolved: boolean) => Promise<void>;
}

/** A comment with its answers. It leads to its field. */
export function CommentThread({ thread, labels, onGo, onReply, onSettle }: Props) {
  const [isReplying, setReplying] = React.useState(false);
  const [failure, setFailure] = React.useState('');
  const { path, kind, resolvedAt, resolvedBy } = thread;
  const settle = () => onSettle(!resolvedAt).catch((error: Error) => setFailure(error.message));
  return (
    <Box background={resolvedAt ? 'neutral100' : 'primary100'} padding={3} hasRadius>
      <About path={path} labels={labels} onGo={onGo} />
      <Said item={thread} />
      {thread.answers.map((answer) => (
        <Box key={answer.id} paddingLeft={3} paddingTop={2}>
          <Said item={answer} />
        </Box>
      ))}
      {resolvedAt && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {kind === 'rejection' ? resolvedBy : `Resolved by ${resolvedBy}.`}
        </Typography>
      )}
      {kind === 'comment' && (
        <Flex gap={2} paddingTop={2}>
          <Button size="S" variant="tertiary" onClick={() => setReplying(!isReplying)} aria-expanded={isReplying}>
            Reply
          </Button>
          <Button size="S" variant="tertiary" onClick={settle}>
            {resolvedAt ? 'Open again' : 'Resolve'}
          </Button>
        </Flex>
      )}
      {failure && (
        <Typography tag="p" role="alert" variant="pi" textColor="danger600">
          {failure}
        </Typography>
      )}
      {isReplying && (
        <TextForm
          label="Your reply"
          button="Send the reply"
          onSend={async (text) => {
            await onReply(text);
            setReplying(false);
          }}
        />
      )}
    </Box>
  );
}

/** What a comment is about; a field can be gone to. */
function About({ path, labels, onGo }: Pick<Props, 'labels' | 'onGo'> & { path: readonly string[] }) {
  const name = (
    <Typography variant="pi" fontWeight="bold" textColor={path.length ? 'primary600' : 'neutral800'}>
      {fieldName(path, labels)}
    </Typography>
  );
  if (!path.length) return name;
  return (
    <TextButton style={{ textAlign: 'left' }} onClick={() => onGo(path)}>
      {name}
    </TextButton>
  );
}

function Said({ item }: { item: CommentItem }) {
  return (
    <>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {saidLine(item)}
      </Typography>
      <Typography tag="p" variant="omega" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {item.text}
      </Typography>
    </>
  );
}
