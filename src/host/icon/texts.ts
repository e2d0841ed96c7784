export const icon = { name: '15分钟就业服务圈', countLabel: '条新消息' };
