import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import type { EntryItem } from './answer';
import { pathOf } from './paths';
import { useLoaded } from './useLoaded';

interface Props<Item> {
  /** Where the server lists them. */
  path: string;
  /** What is said where there are none, and what would appear. */
  nothing: string;
  /** What is to be known of each, as a sentence. */
  line: (item: Item) => string;
}

/** A widget of the home page that lists documents, each a link to its form. */
export function EntryList<Item extends EntryItem>({ path, nothing, line }: Props<Item>) {
  const answer = useLoaded<{ items: Item[] }>(path);
  if (answer === 'loading') return <Widget.Loading />;
  if (answer === 'failed') return <Widget.Error />;
  const { items } = answer;
  if (!items.length) return <Widget.NoData>{nothing}</Widget.NoData>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
      {items.map((item) => (
        <Box tag="li" key={`${pathOf(item)} ${line(item)}`}>
          <Link tag={NavLink} to={pathOf(item)}>
            {item.title}
          </Link>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {item.type}
            {item.locale && ` (${item.locale})`}. {line(item)}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
}
