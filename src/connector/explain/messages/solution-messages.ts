/** What Dataverse and SolutionPackager say of a solution as a whole: its version, its kind, and its files. */
import type { OtherMessage } from './other-message';

const packager = 'https://learn.microsoft.com/power-platform/alm/solution-packager-tool';

export const solutionMessages: readonly OtherMessage[] = [
  {
    id: 'solution-version',
    sentences: [
      'The import solution must have a higher version than the existing solution it is upgrading.',
      'The solution version is lower than the version of the solution that is installed.',
    ],
    codes: [],
    meaning:
      'The solution in the environment has the same version as the archive or a higher one. The version of the connector does not count here.',
    advice:
      'Raise the version of the solution before it is exported, in its settings or with `pac solution version`; then export and import it anew.',
    source: 'https://learn.microsoft.com/power-platform/alm/update-solutions-alm',
  },
  {
    id: 'solution-schema',
    sentences: [
      'The import file is invalid. XSD validation failed with the following error: {0}',
      'This solution package cannot be imported because it contains invalid XML.',
    ],
    codes: [],
    meaning:
      'A file of the solution, mostly `customizations.xml` or `solution.xml`, is no longer as Dataverse writes it. It was edited by hand, or by a tool.',
    advice:
      'Look at the element that the message names, and compare it with a fresh export. Change the solution in the portal instead, and export it again.',
    source: 'https://learn.microsoft.com/power-apps/developer/model-driven-apps/customization-solutions-file-schema',
  },
  {
    id: 'solution-package-type',
    sentences: [
      'Solution package type did not match requested type. Command line argument: {0} Package type: {1}',
      'Solution package type did not match requested type.',
    ],
    codes: [],
    meaning:
      'SolutionPackager was told to make or to open a managed solution and was given an unmanaged one, or the other way round.',
    advice:
      'Let the option `packagetype` say what the archive is. `Both` needs the two archives side by side, the managed one with `_managed` at the end of its name.',
    source: packager,
  },
  {
    id: 'solution-file-missing',
    sentences: ["Cannot find required file '{0}'."],
    codes: [],
    meaning: 'The folder that is to become a solution lacks a file, or is not the folder of one solution.',
    advice:
      'Name the folder in which `Other` with `Solution.xml` and `Customizations.xml` lies, and look whether a `.gitignore` left files out.',
    source: packager,
  },
  {
    id: 'solution-root-components',
    sentences: ['Following root components are not defined in customizations:'],
    codes: [],
    meaning:
      '`Solution.xml` lists a thing, such as a connector, whose own files are not in the folder. The lines below name it.',
    advice:
      'Export or clone the solution anew, so that the files of the connector come along. Or take the `RootComponent` out of `Solution.xml`, if it is not to be part of the solution.',
    source: packager,
  },
  {
    id: 'solution-mode',
    sentences: [
      'The solution is already installed on this system as an unmanaged solution and the package supplied is attempting to install it in managed mode. Import can only update solutions when the modes match. Uninstall the current solution and try again.',
      'The solution is already installed on this system as a managed solution and the package supplied is attempting to install it in unmanaged mode. Import can only update solutions when the modes match. Uninstall the current solution and try again.',
    ],
    codes: [],
    meaning:
      'The solution is in the environment already, managed where the archive is unmanaged, or the other way round.',
    advice:
      'Import an archive of the same kind. An unmanaged solution belongs where it is developed; everywhere else delete it there first and import the managed one.',
    source: 'https://learn.microsoft.com/power-platform/alm/solution-concepts-alm',
  },
  {
    id: 'solution-unmanaged-base',
    sentences: [
      'A managed solution cannot overwrite the {0} component with Id={1} which has an unmanaged base instance.',
    ],
    codes: [],
    meaning:
      'The environment has the same thing already, made there or imported unmanaged; a managed one cannot take its place.',
    advice: 'Delete the one in the environment first, or import into an environment that never had it.',
    source: 'https://learn.microsoft.com/power-platform/alm/solution-concepts-alm',
  },
  {
    id: 'solution-newer-system',
    sentences: [
      'The solution package you are importing was generated on a version of Microsoft Dynamics 365 that cannot be imported into this system. Package Version: {0}, System Version: {1}',
    ],
    codes: [],
    meaning:
      'The solution was exported from an environment with a newer version than the one that it is imported into.',
    advice: 'Wait until the environment is updated, or export from one of the same version.',
    source: 'https://learn.microsoft.com/power-platform/alm/solution-concepts-alm',
  },
];
