import type { CorpusCase } from '../corpus-case.ts';
import { adaWrites, base64, bytes, hex, latin1, type Piece } from '../write-mail.ts';

/** Text as the world writes it, in what its programs still send, with the labels they send it under. */
export const charsetShapes: readonly CorpusCase[] = [
  {
    name: 'iso-2022-jp',
    mechanism: 'Japanese as mail programs have sent it for thirty years: seven bits, switched by escapes.',
    source: () => plain('iso-2022-jp', hex('1b244232 71354424 4f3b303b 7e242b24 69244724 3921231b 2842')),
    reads: { text: ['会議は三時からです。'] },
  },
  {
    name: 'iso-2022-jp-of-vendors',
    mechanism:
      'ISO-2022-JP with the circled numbers of a vendor, which the standard does not have and everybody sends.',
    source: () => plain('ISO-2022-JP', hex('1b2442 3271 3544 2d21 1b2842')),
    reads: { text: ['会議①'] },
  },
  {
    name: 'iso-2022-jp-of-half-width',
    mechanism: 'Half-width katakana in ISO-2022-JP, by the escape that CP50221 adds.',
    source: () => plain('iso-2022-jp', hex('1b2849 433d44 1b2842')),
    reads: { text: ['ﾃｽﾄ'] },
  },
  {
    name: 'shift-jis',
    mechanism: 'Letters whose second byte is a backslash.',
    source: () => plain('Shift_JIS', hex('955c8ea6 835c945c')),
    reads: { text: ['表示ソ能'] },
  },
  {
    name: 'windows-31j',
    mechanism: 'Shift_JIS with a vendor’s numbers, under the label of phones.',
    source: () => plain('windows-31j', hex('c3bdc420 87408741 878a')),
    reads: { text: ['ﾃｽﾄ ①②㈱'] },
  },
  {
    name: 'euc-jp',
    mechanism: 'Japanese in the EUC of Unix.',
    source: () => plain('euc-jp', hex('c6fccbdc b8eca4ce a5e1a1bc a5eb')),
    reads: { text: ['日本語のメール'] },
  },
  {
    name: 'gb18030',
    mechanism: 'Chinese with letters of four bytes.',
    source: () => plain('GB18030', hex('95328236 20c4faba c3')),
    reads: { text: ['𠀀 您好'] },
  },
  {
    name: 'gb2312-that-is-more',
    mechanism: 'Labelled GB2312 and full of letters that only GBK has, as mail from China is.',
    source: () => plain('gb2312', hex('c4fabac3 a3ace946 bbf9a1a3')),
    reads: { text: ['您好，镕基。'] },
  },
  {
    name: 'hz',
    mechanism: 'Chinese in seven bits between tildes, as news once needed it.',
    source: () => plain('hz-gb-2312', hex('7e7b3a3a 57567e7d')),
    reads: { text: ['汉字'] },
  },
  {
    name: 'big5',
    mechanism: 'Chinese of Taiwan, some of whose bytes are ASCII signs.',
    source: () => plain('big5', hex('b17aa66e a540acc9')),
    reads: { text: ['您好世界'] },
  },
  {
    name: 'big5-of-hong-kong',
    mechanism: 'Big5 with the letters that Cantonese needs.',
    source: () => plain('big5-hkscs', hex('adbbb4e4 9def')),
    reads: { text: ['香港嘅'] },
  },
  {
    name: 'euc-kr',
    mechanism: 'Korean in EUC.',
    source: () => plain('euc-kr', hex('bec8b3e7 c7cfbcbc bfe4')),
    reads: { text: ['안녕하세요'] },
  },
  {
    name: 'ks-c-5601',
    mechanism: 'The name Outlook gives to Korean, with syllables that only its own table has.',
    source: () => plain('ks_c_5601-1987', hex('8c63b9e6 b0a2c7cf')),
    reads: { text: ['똠방각하'] },
  },
  {
    name: 'iso-2022-kr',
    mechanism: 'Korean in seven bits, shifted in and out.',
    source: () => plain('iso-2022-kr', hex('1b242943 0d0a 0e3e4833 670f')),
    reads: { text: ['안녕'] },
  },
  {
    name: 'koi8-r',
    mechanism: 'Russian in the order of Latin letters.',
    source: () => plain('koi8-r', hex('f0d2c9d7 c5d42c20 cbc1cb20 c4c5ccc1 3f')),
    reads: { text: ['Привет, как дела?'] },
  },
  {
    name: 'koi8-u',
    mechanism: 'Ukrainian, which has four letters more than KOI8-R.',
    source: () => plain('koi8-u', hex('f0d2c9d7 a6d42c20 adc1cecf cb')),
    reads: { text: ['Привіт, ґанок'] },
  },
  {
    name: 'windows-1250',
    mechanism: 'Polish in the code page of central Europe.',
    source: () => plain('windows-1250', hex('5a61bff3 b3e62067 ea9c6cb9 206a619f f1')),
    reads: { text: ['Zażółć gęślą jaźń'] },
  },
  {
    name: 'windows-1251',
    mechanism: 'Russian in the code page of Windows, under its short name.',
    source: () => plain('cp1251', hex('cff0e8e2 e5f2')),
    reads: { text: ['Привет'] },
  },
  {
    name: 'windows-1252-that-says-latin-1',
    mechanism: 'Labelled ISO-8859-1 with the quotation marks and the euro of Windows, as most of Europe wrote.',
    source: () => plain('iso-8859-1', hex('4772fcdf 65209371 756f7465 64942096 20352080')),
    reads: { text: ['Grüße “quoted” – 5 €'] },
  },
  {
    name: 'windows-1253',
    mechanism: 'Greek in the code page of Windows.',
    source: () => plain('windows-1253', hex('cae1ebe7 ecddf1e1 20eafcf3 ece5')),
    reads: { text: ['Καλημέρα κόσμε'] },
  },
  {
    name: 'windows-1254-that-says-latin-5',
    mechanism: 'Turkish, labelled ISO-8859-9.',
    source: () => plain('iso-8859-9', hex('dd796920 67fc6e6c 65722c20 61f061e7')),
    reads: { text: ['İyi günler, ağaç'] },
  },
  {
    name: 'iso-8859-8-i',
    mechanism: 'Hebrew in logical order, which its label says with a letter more.',
    source: () => plain('iso-8859-8-i', hex('f9ece5ed 20f2e5ec ed')),
    reads: { text: ['שלום עולם'] },
  },
  {
    name: 'windows-1256',
    mechanism: 'Arabic in the code page of Windows.',
    source: () => plain('windows-1256', hex('e3d1cdc8 c720c8c7 e1dac7e1 e3')),
    reads: { text: ['مرحبا بالعالم'] },
  },
  {
    name: 'windows-1257',
    mechanism: 'Latvian and Lithuanian in the code page of the Baltic.',
    source: () => plain('windows-1257', hex('4c616272 ee742c20 e0fe756f 6c6173')),
    reads: { text: ['Labrīt, ąžuolas'] },
  },
  {
    name: 'iso-8859-2',
    mechanism: 'Polish in the standard that Windows did not follow.',
    source: () => plain('iso-8859-2', hex('a3f364bc 20692047 6461f173 6b')),
    reads: { text: ['Łódź i Gdańsk'] },
  },
  {
    name: 'iso-8859-15',
    mechanism: 'Latin-1 with the euro and the œ in the place of others.',
    source: () => plain('iso-8859-15', hex('c7612063 6ffb7465 203520a4 2c2063bd 7572')),
    reads: { text: ['Ça coûte 5 €, cœur'] },
  },
  {
    name: 'tis-620',
    mechanism: 'Thai, in which no blank parts the words.',
    source: () => plain('tis-620', hex('cac7d1ca b4d5a4c3 d1ba')),
    reads: { text: ['สวัสดีครับ'] },
  },
  {
    name: 'code-page-of-dos',
    mechanism: 'Russian in the code page of DOS.',
    source: () => plain('ibm866', hex('8fe0a8a2 a5e22c20 aca8e0')),
    reads: { text: ['Привет, мир'] },
  },
  {
    name: 'code-page-850',
    mechanism: 'A code page of DOS that browsers never learnt.',
    source: () => plain('cp850', hex('477281e1 65')),
    reads: { text: ['Grüße'] },
  },
  {
    name: 'macintosh',
    mechanism: 'Danish from an old Macintosh.',
    source: () => plain('macintosh', hex('ae72bf20 708c2046 796e20d0 203520db')),
    reads: { text: ['Ærø på Fyn – 5 €'] },
  },
  {
    name: 'utf-7',
    mechanism: 'Unicode in seven bits, with a plus sign that stands for itself.',
    source: () => plain('utf-7', hex('47722b41 50774133 772d652c 202b5a65 566e4c41 202b2d20 31')),
    reads: { text: ['Grüße, 日本 + 1'] },
  },
  {
    name: 'utf-16-with-a-mark',
    mechanism: 'UTF-16 that says its byte order by a mark alone.',
    source: () => encoded('utf-16', hex('feff 0047 0072 00fc 00df 0065')),
    reads: { text: ['Grüße'] },
  },
  {
    name: 'utf-8-with-a-mark',
    mechanism: 'UTF-8 with the byte order mark of Windows, which is not part of the text.',
    source: () => plain('utf-8', bytes(hex('efbbbf'), 'Grüße')),
    reads: { text: ['Grüße'] },
  },
  {
    name: 'no-charset-utf-8',
    mechanism: 'UTF-8 that nobody labelled.',
    source: () => adaWrites([], 'Grüße, 日本'),
    reads: { text: ['Grüße, 日本'] },
  },
  {
    name: 'no-charset-latin-1',
    mechanism: 'Latin-1 that nobody labelled, as scripts and devices send it.',
    source: () => adaWrites([], latin1('Gr\xfc\xdfe aus K\xf6ln')),
    reads: { text: ['Grüße aus Köln'] },
  },
  {
    name: 'unknown-8bit',
    mechanism: 'What a gateway writes that found eight bits and knew no more, RFC 1428 section 3.',
    source: () => plain('unknown-8bit', latin1('Gr\xfc\xdfe')),
    reads: { text: ['Grüße'] },
  },
  {
    name: 'ascii-that-is-utf-8',
    mechanism: 'Labelled US-ASCII and is UTF-8.',
    source: () => plain('us-ascii', 'Grüße'),
    reads: { text: ['Grüße'] },
  },
  {
    name: 'charset-with-an-old-name',
    mechanism: 'ASCII by the name its standard had in 1968.',
    source: () => plain('ANSI_X3.4-1968', 'Just words.'),
    reads: { text: ['Just words.'] },
  },
  {
    name: 'charset-misspelt',
    mechanism: 'UTF-8 without its hyphen, in quotes and with a blank.',
    source: () => plain('" UTF8 "', 'Grüße'),
    reads: { text: ['Grüße'] },
  },
  {
    name: 'html-says-another-charset',
    mechanism: 'HTML that a gateway re-encoded: its own meta tag is out of date, and the field counts.',
    source: () =>
      adaWrites(
        ['Content-Type: text/html; charset=utf-8'],
        '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>Grüße</p>',
      ),
    reads: { text: ['Grüße'], html: ['<p>Grüße</p>'] },
  },
  {
    name: 'japanese-and-flowed',
    mechanism: 'ISO-2022-JP in flowed text, whose soft line end stands between escapes.',
    source: () =>
      adaWrites(
        ['Content-Type: text/plain; charset=iso-2022-jp; format=flowed; delsp=yes'],
        hex('1b2442 467c 1b2842 20'),
        hex('1b2442 4b5c 1b2842'),
      ),
    reads: { text: ['日本'] },
  },
];

function plain(charset: string, text: Piece): Buffer {
  return adaWrites([`Content-Type: text/plain; charset=${charset}`, 'Content-Transfer-Encoding: 8bit'], text);
}

function encoded(charset: string, text: Buffer): Buffer {
  return adaWrites([`Content-Type: text/plain; charset=${charset}`, 'Content-Transfer-Encoding: base64'], base64(text));
}
