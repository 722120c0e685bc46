/** The script that checks packages. Its sentences have no codes, so its name stands for them. */
export const packageCode = 'ConnectorPackageValidator.ps1';
