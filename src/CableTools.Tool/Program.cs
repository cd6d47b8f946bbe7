using CableTools.Mail;
using CableTools.Tool;
using CableTools.Tool.Terminal;

MailFiles.Register();
return await CommandTree.RunAsync(args, new Screen());
