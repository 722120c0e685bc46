/** Codes of the gateway to the network of an organization. Their middle says on which side of it something failed. */
import type { OtherMessage } from './other-message';

const source = 'https://learn.microsoft.com/data-integration/gateway/service-gateway-tshoot';

export const onPremisesMessages: readonly OtherMessage[] = [
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
