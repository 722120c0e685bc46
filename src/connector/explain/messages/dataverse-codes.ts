/** The numbers of Dataverse that people meet with connectors, solutions and flows, and what they mean where they stand alone. */
import { subjects } from '../topics/subjects';
import { codesFrom, type OtherMessage } from './other-message';

const list = 'https://learn.microsoft.com/power-apps/developer/data-platform/reference/web-service-error-codes';
const code = codesFrom('dataverse-number', list);

/** A number of Dataverse that stands without its sentence. */
export const dataverseCode: OtherMessage = {
  id: 'dataverse-code',
  sentences: [],
  codes: [],
  codePattern: /^0x8[0-9a-f]{7}$/i,
  meaning: 'A number of an error of Dataverse or of Windows. The sentence beside it says more.',
  advice: 'Read the sentence beside it, or look the number up in the list of Dataverse.',
  wraps: true,
  source: list,
};

/** What a number means that is written in the hexadecimal form and in small letters. */
export function dataverseNumbered(code: string): OtherMessage {
  return dataverseCodes.find(({ codes }) => codes.includes(code)) ?? dataverseCode;
}

export const dataverseCodes: readonly OtherMessage[] = [
  code(
    'argument',
    ['0x80040203'],
    'Dataverse was given a value that it cannot use. In an import this can be a file that the solution names and does not hold.',
    'Read the sentence beside the number. In an import, compare the files in the archive with what the solution lists, the folder of the connector first.',
  ),
  code(
    'unexpected',
    ['0x80040216', '0x80040224'],
    'Something unexpected went wrong in Dataverse. The number says no more than that.',
    'Try again after some minutes. If it stays, look for an inner error in the details or in the history of the solution.',
  ),
  code(
    'row',
    ['0x80040217', '0x80060891'],
    'Dataverse does not have the row that is asked for, under its id or under its key.',
    'Compare the id with the environment: ids of connectors, connections and flows differ from one environment to the next.',
  ),
  code('rights', ['0x80040220', '0x80048306', '0x80048405'], subjects.rights.meaning, subjects.rights.advice),
  code(
    'duplicate',
    ['0x80040237', '0x80040333'],
    'Something with the same key, name or id is in the environment already.',
    'Look for it there: it may belong to another solution. Take it out there, or give yours another name.',
  ),
  code(
    'plug-in',
    ['0x80040265'],
    'A plug-in that runs in Dataverse when something is saved or imported stopped it.',
    'Read the sentence beside the number: the plug-in says its reason there. Who made it has to mend it.',
  ),
  code(
    'database',
    ['0x80044150', '0x80044151'],
    'The database behind Dataverse stumbled or was too busy.',
    'Try again after some minutes. If it stays, look for a value that does not fit its column, or for a change that still runs.',
  ),
  code(
    'length',
    ['0x80044331'],
    'A text is longer than its column in Dataverse.',
    'Shorten what the sentence beside the number names. The definition of a connector may have 500,000 characters.',
  ),
  code(
    'payload',
    ['0x80048d19'],
    'Dataverse does not know a column that was sent, or not with this kind of value.',
    'Compare the names of the body with the logical names of the columns; references to rows have names of their own.',
  ),
  code(
    'used',
    ['0x8004f01f'],
    'Something cannot be deleted, because other parts of the environment use it.',
    'Show its dependencies in the solution, and take it out of the flows, apps and references that use it.',
  ),
  code(
    'busy',
    ['0x80071151'],
    'Another import or another change of the environment is under way.',
    'Wait until it is done, and start again. Let pipelines import one solution after the other.',
  ),
  code(
    'too-many',
    ['0x80072321', '0x80072322', '0x80072326', '0x8005f103'],
    subjects.tooMany.meaning,
    subjects.tooMany.advice,
  ),
  code(
    'user',
    ['0x80072560', '0x80040225', '0x8004d24b'],
    'The account is no user of this environment, or is switched off in it.',
    'Let an administrator add the account or the application as a user and give it a role. Compare the environment as well.',
  ),
];
