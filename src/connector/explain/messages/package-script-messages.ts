/** What the package script says of its own arguments, and around its messages. */
import type { OtherMessage } from './other-message';

export const packageScriptMessages: readonly OtherMessage[] = [
  {
    id: 'script-path',
    sentences: [
      'Validation failed: The zip file path is empty or blank.',
      "Validation failed: The zip file path '{0}' does not look like a valid file path.",
      "Validation failed: The zip file path '{0}' is not a valid absolute path or is relative.",
      "Validation failed: The path '{0}' contains a folder '{1}' instead of a zip file.",
      "Validation failed: The file '{0}' provided is not a zip file.",
    ],
    codes: [],
    meaning: 'The package script wants the whole path of a zip file, beginning with the letter of a drive.',
    advice: 'Call it on Windows with the full path in quotes, or check the archive here.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3608',
  },
  {
    id: 'script-plugin',
    sentences: [
      'Validation failed: The plugin enabled argument is empty or blank.',
      "Validation failed: The second argument '{0}' provided for pluginEnabled is not correct.",
      "It should be either 'y'/'n' or 'yes'/'no'",
    ],
    codes: [],
    meaning: 'The second argument of the package script says whether there is a plugin: `y` or `n`.',
    advice: 'Give it as the second argument.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3608',
  },
  {
    id: 'script-internal',
    sentences: [
      "Validation failed: Internal issue while working with current folder as '{0}' - error occurred: {1}",
      "Folder not found: {0} while working with actual working folder path: '{1}'",
    ],
    codes: [],
    rule: 'package-readable',
    meaning: 'The package script stumbled while it unpacked: an archive is damaged, or a path is too long for Windows.',
    advice: 'Move the archive to a folder with a short path, or check it here.',
  },
  {
    id: 'script-failed',
    sentences: ['Validation failed: Invalid package structure. Check previous messages for details.'],
    codes: [],
    meaning: 'The package has not the structure that is asked for. The lines above say what is wrong.',
    advice: 'Check the archive here.',
    wraps: true,
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3608',
  },
  {
    id: 'script-solution-files-missing',
    sentences: [
      "Please add the missing '{0}' to the solution zip file.",
      'NOTE: These files are by default present in an exported solution and should not be manually modified/removed. If done, please revert the changes.',
    ],
    codes: [],
    rule: 'package-solution-files',
    meaning: 'A solution archive lacks a file that every exported solution has.',
    advice: 'Export the solution again and leave the archive as it is.',
  },
  {
    id: 'script-solution-folders-missing',
    sentences: [
      'The folders should match the customization.xml file. They are present by default in an exported solution and should not be modified/removed manually.',
      'Please add the required folder to the solution zip or export the correct solution again.',
    ],
    codes: [],
    rule: 'package-solution-folders',
    meaning: 'A solution archive lacks a folder for something that it lists.',
    advice: 'Export the solution again and leave the archive as it is.',
  },
  {
    id: 'script-solution-parts',
    sentences: [
      "Validate the connector solution has no extra component except 'Connector'. If not so, please remove them from the solution and export again.",
      "Validate the flow solution has both 'Connector' and 'Workflows' components. If not so, please recreate the solution and export again.",
      "Validate the plugin solution has 'Connector', 'aiplugins' and 'aipluginoperations' components. If not so, please recreate the solution and export again.",
    ],
    codes: [],
    rule: 'package-solutions',
    meaning: 'A solution holds too much or too little for its purpose.',
    advice: 'Make one solution with the connector alone and one with the connector and the flow.',
  },
];
