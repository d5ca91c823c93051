import * as React from 'react';
import { Box, Button, Field, Textarea } from '@strapi/design-system';

interface Props {
  label: string;
  button: string;
  /** @throws {Error} with what to tell; what was typed then stays */
  onSend: (text: string) => Promise<void>;
  children?: React.ReactNode;
}

/** A text with a button that sends it. It is no form of its own, since it stands within Strapi's. */
export function TextForm({ label, button, onSend, children }: Props) {
  const [text, setText] = React.useState('');
  const [failure, setFailure] = React.useState('');
  const send = async () => {
    try {
      await onSend(text);
      setText('');
      setFailure('');
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Box paddingTop={2}>
      {children}
      <Field.Root name={label} error={failure || false}>
        <Field.Label>{label}</Field.Label>
        <Textarea value={text} onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setText(event.target.value)} />
        <Field.Error />
      </Field.Root>
      <Box paddingTop={2}>
        <Button variant="secondary" onClick={send} disabled={!text.trim()} fullWidth>
          {button}
        </Button>
      </Box>
    </Box>
  );
}
