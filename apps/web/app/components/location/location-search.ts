import { pathOf, type LocaleCode } from '@meridian/content-model';
import type { LocationSearchQuery } from '@meridian/content-schema';
import type { SearchDocument } from '#shared/search';
import { blocksText, part, wordsOf } from '../search/search-text';
import { hasContent, present } from '~/utils/present';

type Row = NonNullable<LocationSearchQuery['locations'][number]>;

/** What people type who want to come, and what they type once it is known when and for how much. */
const ASKED: Readonly<Record<LocaleCode, { place: string[]; hours: string[]; fees: string[] }>> = {
  en: {
    place: ['address', 'directions', 'parking', 'map', 'contact', 'phone number', 'where are you', 'location'],
    hours: ['open today', 'opening hours', 'when are you open'],
    fees: ['price', 'cost', 'how much', 'pay'],
  },
  es: {
    place: ['dirección', 'cómo llegar', 'estacionamiento', 'mapa', 'contacto', 'teléfono', 'dónde están', 'ubicación'],
    hours: ['abierto hoy', 'horario', 'cuándo abren'],
    fees: ['precio', 'costo', 'cuánto cuesta', 'pagar'],
  },
  'zh-hans': {
    place: ['地址', '怎么走', '停车', '地图', '联系方式', '电话', '在哪里'],
    hours: ['今天开门', '营业时间', '几点开门'],
    fees: ['价格', '费用', '多少钱', '付款'],
  },
};

/** What search knows of a place where patients are seen. */
export function toLocationSearch(row: Row, locale: LocaleCode): SearchDocument[] {
  if (!row.slug) return [];
  const { place, hours, fees } = ASKED[locale];
  const address = wordsOf(row.streetAddress, row.addressLocality, row.addressRegion, row.postalCode).join(', ');
  return [
    {
      type: 'location',
      documentId: row.documentId,
      path: pathOf('location', row, locale),
      title: row.name ?? '',
      subtitle: address,
      words: wordsOf(
        row.areaServed,
        row.addressLocality,
        ...place,
        ...(present(row.openingHours).length > 0 ? hours : []),
        ...(hasContent(row.fees) ? fees : []),
      ),
      answer: blocksText(row.visitIncludes),
      parts: [
        ...part('access', blocksText(row.access)),
        ...part('what-to-bring', blocksText(row.whatToBring)),
        ...part('fees', blocksText(row.fees)),
        ...part('insurance', blocksText(row.insurance)),
      ],
    },
  ];
}
