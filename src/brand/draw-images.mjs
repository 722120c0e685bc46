/**
 * Draws the pictures that browsers and other sites want as pixels, from our own SVG and HTML.
 * Run it by hand after a change of the logo: CHROMIUM="$(command -v chromium)" node src/brand/draw-images.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const here = dirname(fileURLToPath(import.meta.url));
const images = join(here, '../../static');
const executablePath = process.env.CHROMIUM;
if (!executablePath) throw new Error('Expected the path of Chromium in the variable CHROMIUM.');

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

/**
 * @param {string} address
 * @param {number} width
 * @param {number} height
 */
async function picture(address, width, height, transparent = false) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  const bytes = await page.screenshot({ omitBackground: transparent });
  await page.close();
  return bytes;
}

/**
 * The logo in a square, with a margin where the system cuts corners.
 * @param {number} size
 * @param {number} margin
 * @param {string} ground a colour, or `transparent`
 */
function square(size, margin, ground) {
  const svg = readFileSync(join(images, 'img/logo.svg'), 'utf8');
  const html = `<body style="margin:0;padding:${margin}px;background:${ground}"><div style="width:${size - 2 * margin}px">${svg}</div></body>`;
  return picture(`data:text/html,${encodeURIComponent(html)}`, size, size, ground === 'transparent');
}

/**
 * An .ico file that holds one PNG.
 * @param {Buffer} png
 * @param {number} size
 */
function ico(png, size) {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

writeFileSync(
  join(images, 'img/share.png'),
  await picture(pathToFileURL(join(here, 'share-image.html')).href, 1200, 630),
);
writeFileSync(join(images, 'img/apple-touch-icon.png'), await square(180, 20, '#fcfbfe'));
writeFileSync(join(images, 'favicon.ico'), ico(await square(32, 0, 'transparent'), 32));
await browser.close();
