import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import type { Finding } from './answer';
import { LEVELS } from './words';

interface Props {
  findings: readonly Finding[];
  onGo: (path: string[]) => void;
}

/** What the rules found, the most important first; each line leads to its field. */
export function FindingList({ findings, onGo }: Props) {
  return LEVELS.map(({ level, title }) => {
    const found = findings.filter((finding) => finding.level === level);
    if (!found.length) return null;
    return (
      <Box key={level} tag="section">
        <Typography variant="sigma" tag="h3" textColor="neutral600">
          {title}
        </Typography>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
          {found.map((finding) => (
            <Box tag="li" key={`${finding.rule} ${finding.path.join('.')} ${finding.message}`}>
              <Line finding={finding} onGo={onGo} />
            </Box>
          ))}
        </Flex>
      </Box>
    );
  });
}

function Line({ finding: { path, message, level }, onGo }: { finding: Finding; onGo: Props['onGo'] }) {
  const text = (
    <Typography variant="pi" textColor={level === 'blocks' ? 'danger600' : 'neutral800'}>
      {message}
    </Typography>
  );
  if (!path.length) return text;
  return (
    <TextButton style={{ textAlign: 'left' }} onClick={() => onGo(path)}>
      {text}
    </TextButton>
  );
}
