/** Codes of the gateway to the network of an organization. Their middle says on which side of it something failed. */
import { subjects } from '../topics/subjects';
import type { OtherMessage } from './other-message';

const source = 'https://learn.microsoft.com/data-integration/gateway/service-gateway-tshoot';

export const onPremisesMessages: readonly OtherMessage[] = [
  {
    id: 'on-premises-source-refused',
    sentences: [
      'Unable to connect: We encountered an error while trying to connect to {0}. Details: "We could not register this data source for any gateway instances within this cluster. Please find more details below about specific errors for each gateway instance."',
      'We could not register this data source for any gateway instances within this cluster.',
    ],
    codes: ['DMTS_PublishDatasourceToClusterErrorCode'],
    meaning:
      'The gateway was reached, and none of its machines could open the service with the address and the account of the connection.',
    advice:
      'Each machine of the gateway says its own reason below. Compare the kind of sign-in and the account, open the address on these machines, and bring all of them to the same version.',
    wraps: true,
    source,
  },
  {
    id: 'on-premises-account',
    sentences: [
      'The credentials provided for the {0} source are invalid. (Source at {1})',
      'The credentials provided for the {0} source are invalid.',
    ],
    codes: [],
    ...subjects.gatewayAccount,
    source,
  },
  {
    id: 'on-premises-cloud',
    sentences: [],
    codes: ['DM_GWPipeline_Client_GatewayUnreachable'],
    codePattern: /^DM_GWPipeline_Client_\w+$/,
    meaning: 'The cloud and the gateway to the network of the organization did not come together.',
    advice: 'Look whether the gateway is online and up to date, and whether its machine may reach the cloud.',
    wraps: true,
    source,
  },
  {
    id: 'on-premises-source',
    sentences: [],
    codes: ['DM_GWPipeline_Gateway_DataSourceAccessError'],
    codePattern: /^DM_GWPipeline_Gateway_\w+$/,
    meaning: 'The gateway was reached and reports an error: its own, or one of the service behind it.',
    advice: 'Call the service from the machine of the gateway, with the account of the connection.',
    wraps: true,
    source,
  },
  {
    id: 'on-premises-other',
    sentences: [],
    codes: [],
    codePattern: /^DM_GW\w+$/,
    meaning: 'The gateway to the network of the organization reports an error.',
    advice: 'Read the message beside the code, and look into the log of the gateway.',
    wraps: true,
    source,
  },
];
