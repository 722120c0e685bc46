/** Draws the certificate as a picture, A4 upright, on a canvas of this page. Loaded when somebody asks for it. */
import { CERTIFICATE_NOTE, type Certificate, certificateSentence } from '../../../../learning/progress/certificate';
import { shortDay } from '../../../../schedule/dates';
import { breakLines, layOut, type SheetRow } from './sheet-lines';

/** A4 at 150 dots per inch. */
const WIDTH = 1240;
const HEIGHT = 1754;
const MARGIN = 110;
const INNER = WIDTH - 2 * MARGIN;
const GAP = 60;

/** The colours of the light mode, so that the picture is the same in both. Paper is white. */
interface Colours {
  readonly ink: string;
  readonly soft: string;
  readonly action: string;
  readonly coral: string;
  readonly paper: string;
}

export interface Sheet {
  readonly certificate: Certificate;
  readonly name: string;
  readonly colours: Colours;
  readonly displayFont: string;
  readonly textFont: string;
}

/** Draws the sheet and makes a PNG of it. Fails where the browser gives no canvas or no picture. */
export async function certificatePicture(sheet: Sheet): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no canvas.');
  draw(context, sheet);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('This browser makes no picture.'))), 'image/png');
  });
}

function draw(context: CanvasRenderingContext2D, { certificate, name, colours, displayFont, textFont }: Sheet): void {
  let y = 250;
  /** Writes a paragraph and moves on under it. */
  const write = (text: string, size: number, font: string, colour: string, height = 1.35) => {
    context.font = font.replace('%', String(size));
    context.fillStyle = colour;
    for (const line of breakLines(text, INNER, size, (words) => context.measureText(words).width)) {
      context.fillText(line, MARGIN, y);
      y += size * height;
    }
  };
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  shapes(context, colours);

  const bold = `700 %px ${displayFont}`;
  const plain = `400 %px ${textFont}`;
  write('30 Days of Fusion', 34, bold, colours.action);
  y += 40;
  write(certificate.complete ? 'Certificate of completion' : 'Record of progress', 68, bold, colours.ink, 1.2);
  y += 40;
  write(name, 54, bold, colours.ink, 1.25);
  write(certificateSentence(certificate), 28, plain, colours.ink);
  y += 40;
  lessons(context, certificate, { colours, textFont, top: y, bottom: HEIGHT - 230 });
  y = HEIGHT - 160;
  write(CERTIFICATE_NOTE, 22, plain, colours.soft);
}

/** The two shapes of the logo, and what they share. */
function shapes(context: CanvasRenderingContext2D, { ink, action, coral }: Colours): void {
  const diamond = (colour: string) => {
    context.save();
    context.translate(WIDTH - 200, 170);
    context.rotate(Math.PI / 4);
    context.fillStyle = colour;
    context.fillRect(-64, -64, 128, 128);
    context.restore();
  };
  diamond(action);
  context.save();
  context.beginPath();
  context.arc(WIDTH - 140, 170, 68, 0, 2 * Math.PI);
  context.fillStyle = coral;
  context.fill();
  context.clip();
  diamond(ink);
  context.restore();
}

interface Area {
  readonly colours: Colours;
  readonly textFont: string;
  readonly top: number;
  readonly bottom: number;
}

/** All lessons, as large as the room allows. */
function lessons(context: CanvasRenderingContext2D, { weeks }: Certificate, area: Area): void {
  const rows = weeks.flatMap(({ week, done, of }): SheetRow[] => [
    { head: true, text: `Week ${week}: ${done.length} of ${of}`, on: '' },
    ...done.map(({ title, on, exercises }) => ({
      head: false,
      text: exercises === 0 ? title : `${title} (${exercises} ${exercises === 1 ? 'exercise' : 'exercises'})`,
      on: `${shortDay(on)} ${on.slice(0, 4)}`,
    })),
  ]);
  const font = (size: number, weight: number) => `${weight} ${size}px ${area.textFont}`;
  const measure = (text: string, size: number) => {
    context.font = font(size, 400);
    return context.measureText(text).width;
  };
  const room = { width: INNER, height: area.bottom - area.top, gap: GAP };
  const layout = layOut(rows, room, measure);
  for (const { row, lines, column, y } of layout.rows) {
    const x = MARGIN + column * (layout.columnWidth + GAP);
    const top = area.top + y;
    context.fillStyle = area.colours.soft;
    if (row.on !== '') {
      const wide = measure(row.on, layout.size);
      context.fillText(row.on, x + layout.columnWidth - wide, top);
    }
    context.font = font(layout.size, row.head ? 700 : 400);
    context.fillStyle = row.head ? area.colours.action : area.colours.ink;
    for (const [index, line] of lines.entries()) context.fillText(line, x, top + index * layout.lineHeight);
  }
}
