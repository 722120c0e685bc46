/** Draws the certificate as a picture, A4 upright, on a canvas of this page. Loaded when somebody asks for it. */
import { CERTIFICATE_NOTE, type Certificate, certificateSentence } from '../../../../learning/progress/certificate';
import { longDay } from '../../../../schedule/dates';
import { breakLines, shorten } from './sheet-lines';

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
  const measure = (text: string) => context.measureText(text).width;
  let y = 250;
  /** Writes a paragraph and moves on under it. */
  const write = (text: string, size: number, font: string, colour: string, height = 1.35) => {
    context.font = font.replace('%', String(size));
    context.fillStyle = colour;
    for (const line of breakLines(text, INNER, measure)) {
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
  columns(context, certificate, { colours, textFont, top: y, bottom: HEIGHT - 230 });
  y = HEIGHT - 160;
  write(CERTIFICATE_NOTE, 22, plain, colours.soft);
}

/** The two shapes of the logo, cut by the corner. */
function shapes(context: CanvasRenderingContext2D, { action, coral }: Colours): void {
  context.save();
  context.translate(WIDTH - 190, 170);
  context.rotate(Math.PI / 4);
  context.fillStyle = action;
  context.fillRect(-70, -70, 140, 140);
  context.restore();
  context.beginPath();
  context.arc(WIDTH - 120, 170, 72, 0, 2 * Math.PI);
  context.fillStyle = coral;
  context.fill();
}

interface Area {
  readonly colours: Colours;
  readonly textFont: string;
  readonly top: number;
  readonly bottom: number;
}

/** All lessons in two columns, as large as the room allows. */
function columns(context: CanvasRenderingContext2D, { weeks }: Certificate, area: Area): void {
  const rows = weeks.flatMap(({ week, done, of }) => [
    { head: true, text: `Week ${week}: ${done.length} of ${of}`, on: '' },
    ...done.map(({ title, on, exercises }) => ({
      head: false,
      text: exercises === 0 ? title : `${title} (${exercises === 1 ? '1 exercise' : `${exercises} exercises`})`,
      on: longDay(on).replace(/^\w+ /, ''),
    })),
  ]);
  const perColumn = Math.ceil(rows.length / 2);
  const step = Math.min((area.bottom - area.top) / perColumn, 44);
  const size = Math.min(step * 0.56, 22);
  const width = (INNER - GAP) / 2;
  const measure = (text: string) => context.measureText(text).width;
  for (const [index, { head, text, on }] of rows.entries()) {
    const x = MARGIN + (index >= perColumn ? width + GAP : 0);
    const y = area.top + ((index % perColumn) + 1) * step;
    context.font = `400 ${size}px ${area.textFont}`;
    const room = on === '' ? 0 : measure(on) + 16;
    context.fillStyle = area.colours.soft;
    if (on !== '') context.fillText(on, x + width - measure(on), y);
    context.font = `${head ? 700 : 400} ${size}px ${area.textFont}`;
    context.fillStyle = head ? area.colours.action : area.colours.ink;
    context.fillText(shorten(text, width - room, measure), x, y);
  }
}
