/** What a PDF says of itself, twice: in the information dictionary and, the same, as XMP (ISO 16684-1). */

import { formatXmpDate } from '../pdf-output.ts';

/** Facts about the document; `language` as in HTML, dates are the date of publication. */
export interface DocumentInformation {
  title: string;
  /** The unit that publishes. */
  author: string;
  subject?: string;
  keywords?: string[];
  language: string;
  date: Date;
  /** Whether to claim PDF/A-3a and PDF/UA-1: not for pages of others, whose fonts and tags nobody vouches for. */
  claims: boolean;
}

const program = 'juesuan';

/** @returns the entries of the information dictionary (ISO 32000-1, 14.3.3). */
export function informationEntries(
  information: DocumentInformation,
): Record<string, string | Date> {
  const { title, author, subject, keywords, date } = information;
  return {
    Title: title,
    Author: author,
    ...(subject === undefined ? {} : { Subject: subject }),
    ...(keywords === undefined ? {} : { Keywords: keywords.join('，') }),
    Creator: program,
    Producer: program,
    CreationDate: date,
    ModDate: date,
  };
}

/** @returns the XMP packet, which claims PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) where it may. */
export function xmpPacket(information: DocumentInformation): string {
  const { title, author, subject, keywords, language, date } = information;
  const day = formatXmpDate(date);
  const properties = [
    ...(information.claims ? claims : []),
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${alternatives(title)}</dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>`,
    ...(subject === undefined ? [] : [`<dc:description>${alternatives(subject)}</dc:description>`]),
    ...(keywords === undefined
      ? []
      : [
          `<dc:subject><rdf:Bag>${keywords.map((word) => `<rdf:li>${escapeXml(word)}</rdf:li>`).join('')}</rdf:Bag></dc:subject>`,
          `<pdf:Keywords>${escapeXml(keywords.join('，'))}</pdf:Keywords>`,
        ]),
    `<pdf:Producer>${program}</pdf:Producer>`,
    `<xmp:CreatorTool>${program}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${day}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${day}</xmp:ModifyDate>`,
    uaSchema,
  ];
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${namespaces}>
${properties.join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

const claims = [
  '<pdfaid:part>3</pdfaid:part>',
  '<pdfaid:conformance>A</pdfaid:conformance>',
  '<pdfuaid:part>1</pdfuaid:part>',
];

const namespaces = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
  'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
  'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
  'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
  'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
  'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
].join(' ');

/** PDF/A knows only its own properties; the mark of PDF/UA has to be explained to it (ISO 19005-3, 6.6.2.3). */
const uaSchema = `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the document conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>`;

function alternatives(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
