<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActPopup</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>关闭文件</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Build and compare…</source>
        <translation>构建并对比…</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>Arrange the graph</source>
        <translation>整理布局</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>显示整个图</translation>
    </message>
    <message>
        <source>Graph at 100 %</source>
        <translation>图缩放至 100 %</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>显示或隐藏面板</translation>
    </message>
    <message>
        <source>Look for an engine again</source>
        <translation>重新查找引擎</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>跟随系统配色</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>所有命令</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Turn the graph: from left to right, or from top to bottom</source>
        <translation>切换图的方向：从左到右或从上到下</translation>
    </message>
    <message>
        <source>Export the graph…</source>
        <translation>导出图…</translation>
    </message>
    <message>
        <source>Export the graph in dark colours…</source>
        <translation>以深色导出图…</translation>
    </message>
    <message>
        <source>Copy the graph as a picture</source>
        <translation>将图复制为图片</translation>
    </message>
    <message>
        <source>Go to a line or a stage</source>
        <translation>转到行或阶段</translation>
    </message>
    <message>
        <source>Format the text</source>
        <translation>格式化文本</translation>
    </message>
    <message>
        <source>Fold all stages in the text</source>
        <translation>折叠文本中的所有阶段</translation>
    </message>
    <message>
        <source>Unfold all of the text</source>
        <translation>展开全部文本</translation>
    </message>
    <message>
        <source>Show or hide white space in the text</source>
        <translation>显示或隐藏文本中的空白</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文本</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文本</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>Options of the build…</source>
        <translation>构建选项…</translation>
    </message>
    <message>
        <source>Weigh every stage</source>
        <translation>称量每个阶段</translation>
    </message>
    <message>
        <source>New Dockerfile…</source>
        <translation>新建 Dockerfile…</translation>
    </message>
    <message>
        <source>Show or hide lines of indentation in the text</source>
        <translation>显示或隐藏文本缩进线</translation>
    </message>
    <message>
        <source>Wrap long lines of the text, or not</source>
        <translation>文本长行换行或不换行</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>跟随系统语言</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Choose the Docker context…</source>
        <translation>选择 Docker 上下文…</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>With CGO the program may need a C library, which %1 does not have: build it with CGO_ENABLED=0, or start from a base with glibc.</source>
        <translation>启用 CGO 时，程序可能需要 C 库，而 %1 中没有：请用 CGO_ENABLED=0 构建，或改用带 glibc 的基础镜像。</translation>
    </message>
    <message>
        <source>With CGO the program may need glibc, and %1 has another C library: build it with CGO_ENABLED=0, or on an Alpine image.</source>
        <translation>启用 CGO 时，程序可能需要 glibc，而 %1 使用另一种 C 库：请用 CGO_ENABLED=0 构建，或在 Alpine 镜像上构建。</translation>
    </message>
    <message>
        <source>Switch CGO off</source>
        <translation>关闭 CGO</translation>
    </message>
    <message>
        <source>The final image starts from %1 and ships its compilers and tools: build in a stage of its own, and copy what runs into a small base.</source>
        <translation>最终镜像基于 %1，会带上其中的编译器和工具：请在单独的阶段中构建，再把运行所需的内容复制到小巧的基础镜像中。</translation>
    </message>
    <message>
        <source>The final image starts from %1, which holds compilers and headers: %2 has what a program needs to run.</source>
        <translation>最终镜像基于 %1，其中含有编译器和头文件：%2 已具备程序运行所需的内容。</translation>
    </message>
    <message>
        <source>The final image starts from %1, which alone is %2: look for a smaller base.</source>
        <translation>最终镜像基于 %1，仅它就有 %2：请选用更小的基础镜像。</translation>
    </message>
    <message>
        <source>Join them with &amp;&amp;</source>
        <translation>用 &amp;&amp; 合并</translation>
    </message>
    <message>
        <source>On %1 the program finds no CA certificates, and its HTTPS calls fail: copy /etc/ssl/certs/ca-certificates.crt from a stage that has it, or start from a base with them.</source>
        <translation>程序在 %1 上找不到 CA 证书，HTTPS 请求会失败：请从含有 /etc/ssl/certs/ca-certificates.crt 的阶段复制该文件，或改用带证书的基础镜像。</translation>
    </message>
    <message>
        <source>There are no CA certificates on %1: if the program makes HTTPS calls, copy /etc/ssl/certs/ca-certificates.crt from a stage that has it.</source>
        <translation>%1 上没有 CA 证书：如果程序要发出 HTTPS 请求，请从含有 /etc/ssl/certs/ca-certificates.crt 的阶段复制该文件。</translation>
    </message>
    <message>
        <source>Copy the certificates</source>
        <translation>复制证书</translation>
    </message>
    <message>
        <source>Every change of a source file makes &quot;%1&quot; in line %2 run again: copy %3 first, install, and copy the rest after that.</source>
        <translation>源文件的任何改动都会使第 %2 行的“%1”重新执行：请先复制 %3 并安装，再复制其余文件。</translation>
    </message>
    <message>
        <source>%1 of %2 also holds the sources that were copied there, and what the build left: copy only the files that are needed to run.</source>
        <translation>%2 中的 %1 还包含复制进去的源代码和构建残留：请只复制运行所需的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n RUN instructions follow each other and make a layer each: joined with &amp;&amp; they make one.</source>
        <translation>
            <numerusform>%n 条 RUN 指令前后相连，各生成一层：用 &amp;&amp; 合并后只生成一层。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 [%2, which &quot;check=error=true&quot; makes an error]</source>
        <translation>%1 [%2，因“check=error=true”成为错误]</translation>
    </message>
    <message>
        <source>%1 is not in lower case, as most instructions here are.</source>
        <translation>%1 不是小写，而此处多数指令是小写。</translation>
    </message>
    <message>
        <source>%1 is not in upper case, as most instructions here are.</source>
        <translation>%1 不是大写，而此处多数指令是大写。</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>写成 %1</translation>
    </message>
    <message>
        <source>The ignore file keeps %1 out of the build context.</source>
        <translation>忽略文件将 %1 排除在构建上下文之外。</translation>
    </message>
    <message>
        <source>The stage of line %1 is called %2 too: give each its own name.</source>
        <translation>第 %1 行的阶段也叫 %2：请给每个阶段不同的名称。</translation>
    </message>
    <message>
        <source>EXPOSE takes a port of the container only; %1 names one of the host.</source>
        <translation>EXPOSE 只接受容器的端口；%1 指定了主机的端口。</translation>
    </message>
    <message>
        <source>Leave the container&apos;s port</source>
        <translation>只保留容器端口</translation>
    </message>
    <message>
        <source>The protocol of %1 is not in lower case.</source>
        <translation>%1 的协议不是小写。</translation>
    </message>
    <message>
        <source>Write it in lower case</source>
        <translation>改为小写</translation>
    </message>
    <message>
        <source>%1 and %2 are not in the same case.</source>
        <translation>%1 和 %2 的大小写不一致。</translation>
    </message>
    <message>
        <source>%1 is fixed here, whatever is built for: use a variable, or name the stage after the platform.</source>
        <translation>无论为哪个平台构建，这里都固定为 %1：请使用变量，或以平台命名该阶段。</translation>
    </message>
    <message>
        <source>%1 was pulled for %2, but this stage is built for %3.</source>
        <translation>%1 是为 %2 拉取的，但此阶段为 %3 构建。</translation>
    </message>
    <message>
        <source>%1 is no valid image name by the defaults of its arguments alone: give them defaults that make one.</source>
        <translation>仅凭参数的默认值，%1 不是有效的镜像名称：请提供能构成有效名称的默认值。</translation>
    </message>
    <message>
        <source>A comment here describes %1: begin it with that name, or put an empty comment line below it.</source>
        <translation>此处的注释描述 %1：请以该名称开头，或在其下方加一行空注释。</translation>
    </message>
    <message>
        <source>%1 runs in a shell here, which passes no signals on: the JSON form does not.</source>
        <translation>%1 在这里通过 shell 运行，shell 不会传递信号：JSON 形式不需要 shell。</translation>
    </message>
    <message>
        <source>Write it in JSON form</source>
        <translation>写成 JSON 形式</translation>
    </message>
    <message>
        <source>This is the old form of %1: write %1 %2=value.</source>
        <translation>这是 %1 的旧形式：请写成 %1 %2=值。</translation>
    </message>
    <message>
        <source>Write it with =</source>
        <translation>用 = 书写</translation>
    </message>
    <message>
        <source>MAINTAINER is deprecated: a label says it better.</source>
        <translation>MAINTAINER 已弃用：请改用标签。</translation>
    </message>
    <message>
        <source>Make it a label</source>
        <translation>改为标签</translation>
    </message>
    <message>
        <source>This %1 is not used: a later one of the stage takes its place.</source>
        <translation>此 %1 不会生效：同一阶段后面的会取代它。</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>A blank line inside a continued %1: BuildKit will refuse it one day.</source>
        <translation>续行的 %1 中有空行：BuildKit 将来会拒绝。</translation>
    </message>
    <message>
        <source>Take the blank lines out</source>
        <translation>移除空行</translation>
    </message>
    <message>
        <source>The target platform is what a stage is built for anyway.</source>
        <translation>阶段本来就是为目标平台构建的。</translation>
    </message>
    <message>
        <source>Take the flag out</source>
        <translation>移除该标志</translation>
    </message>
    <message>
        <source>%1 means something else to BuildKit: choose another name for the stage.</source>
        <translation>%1 对 BuildKit 另有含义：请为阶段另选名称。</translation>
    </message>
    <message>
        <source>%1 looks like a secret, and %2 keeps it in the image: use RUN --mount=type=secret.</source>
        <translation>%1 看起来是机密，而 %2 会把它留在镜像中：请使用 RUN --mount=type=secret。</translation>
    </message>
    <message>
        <source>The name of the stage %1 is not in lower case: BuildKit compares it as %2.</source>
        <translation>阶段名称 %1 不是小写：BuildKit 按 %2 比较。</translation>
    </message>
    <message>
        <source>%1 is no argument that FROM knows: declare it by ARG above the first FROM.</source>
        <translation>FROM 不认识参数 %1：请在第一个 FROM 之前用 ARG 声明。</translation>
    </message>
    <message>
        <source>Only FROM knows %1: add &quot;ARG %1&quot; to this stage to use it here.</source>
        <translation>只有 FROM 认识 %1：要在此处使用，请在本阶段添加“ARG %1”。</translation>
    </message>
    <message>
        <source>Nothing here sets %1: it is empty unless the base image has it.</source>
        <translation>此处没有设置 %1：除非基础镜像设置了它，否则为空。</translation>
    </message>
    <message>
        <source>Add ARG %1</source>
        <translation>添加 ARG %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is relative: where it lies depends on the base image.</source>
        <translation>“%1”是相对路径：其位置取决于基础镜像。</translation>
    </message>
</context>
<context>
    <name>ArgumentPicker</name>
    <message>
        <source>Arguments  %1 of %2 set</source>
        <translation>参数  已设 %1 / %2</translation>
    </message>
    <message>
        <source>Arguments  %1</source>
        <translation>参数  %1</translation>
    </message>
    <message>
        <source>Build arguments of this Dockerfile and their values</source>
        <translation>此 Dockerfile 的构建参数及其值</translation>
    </message>
    <message>
        <source>Values for this build. An empty field keeps the default; the text is not changed.</source>
        <translation>用于本次构建的值。留空则使用默认值；不会更改文本。</translation>
    </message>
    <message>
        <source>Build arguments</source>
        <translation>构建参数</translation>
    </message>
    <message>
        <source>no default</source>
        <translation>无默认值</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>Use the default of %1</source>
        <translation>使用 %1 的默认值</translation>
    </message>
</context>
<context>
    <name>Assist</name>
    <message>
        <source>gives the stage a name</source>
        <translation>为阶段命名</translation>
    </message>
    <message>
        <source>global, %1</source>
        <translation>全局，%1</translation>
    </message>
    <message>
        <source>global</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>program and arguments, without a shell</source>
        <translation>程序和参数，不经过 shell</translation>
    </message>
    <message>
        <source>a command that asks</source>
        <translation>用于检查的命令</translation>
    </message>
    <message>
        <source>none, whatever the base has</source>
        <translation>无，不管基础镜像如何设置</translation>
    </message>
    <message>
        <source>Takes files from a stage above (by name or number), an image or a named context, and not from the build context. Variables are not replaced in it.</source>
        <translation>从上方的阶段（按名称或编号）、镜像或命名上下文取文件，而不是从构建上下文。其中的变量不会被替换。</translation>
    </message>
    <message>
        <source>Gives what is copied an owner at once. A RUN chown afterwards would store all of it again.</source>
        <translation>复制时直接设定所有者。之后再 RUN chown 会把全部内容再存一遍。</translation>
    </message>
    <message>
        <source>Gives what is copied a mode at once, as a number or symbols. A RUN chmod afterwards would store all of it again.</source>
        <translation>复制时直接设定权限（数字或符号）。之后再 RUN chmod 会把全部内容再存一遍。</translation>
    </message>
    <message>
        <source>Makes a layer that needs nothing below it: it stays cached when the base changes. Links in the destination path are not followed.</source>
        <translation>生成不依赖下方内容的层：基础镜像变化时缓存仍有效。不跟随目标路径中的链接。</translation>
    </message>
    <message>
        <source>Keeps the folders of the sources. /./ in a source marks where they begin.</source>
        <translation>保留来源的目录结构。来源中的 /./ 标出其起点。</translation>
    </message>
    <message>
        <source>Leaves out of the sources what a pattern fits. May be given several times.</source>
        <translation>排除来源中匹配模式的内容，可多次给出。</translation>
    </message>
    <message>
        <source>Keeps .git of a repository that is added.</source>
        <translation>保留所添加仓库的 .git。</translation>
    </message>
    <message>
        <source>What an added address or repository must be, as a digest; the build fails where it is another.</source>
        <translation>所添加的地址或仓库必须具有的摘要；不符则构建失败。</translation>
    </message>
    <message>
        <source>Whether archives are unpacked: without it those of the context are, those of addresses are not.</source>
        <translation>是否解包归档：不写时，上下文中的会解包，来自地址的不会。</translation>
    </message>
    <message>
        <source>Gives this step files, a cache, a secret or memory, without any of it being in the image.</source>
        <translation>为此步骤提供文件、缓存、机密或内存，且都不进入镜像。</translation>
    </message>
    <message>
        <source>What the step can reach: default, none, or host, which the builder must allow.</source>
        <translation>此步骤可访问的网络：default、none 或 host（需构建器允许）。</translation>
    </message>
    <message>
        <source>sandbox, or insecure for a privileged step, which the builder must allow.</source>
        <translation>sandbox，或 insecure 表示特权步骤（需构建器允许）。</translation>
    </message>
    <message>
        <source>A device of the builder that the step may use.</source>
        <translation>此步骤可使用的构建器设备。</translation>
    </message>
    <message>
        <source>What the image of this stage is for. $BUILDPLATFORM keeps a stage on the machine that builds, so that it compiles for others at full speed.</source>
        <translation>此阶段镜像的目标平台。$BUILDPLATFORM 让阶段在构建机上运行，从而全速交叉编译。</translation>
    </message>
    <message>
        <source>Time between two checks; 30s without it.</source>
        <translation>两次检查的间隔；默认 30s。</translation>
    </message>
    <message>
        <source>A check that takes longer has failed; 30s without it.</source>
        <translation>超过此时间的检查视为失败；默认 30s。</translation>
    </message>
    <message>
        <source>Time to start in, during which failures do not count.</source>
        <translation>启动时间，其间的失败不计。</translation>
    </message>
    <message>
        <source>Time between two checks while it starts; 5s without it.</source>
        <translation>启动期间两次检查的间隔；默认 5s。</translation>
    </message>
    <message>
        <source>So many failures in a row make it unhealthy; 3 without it.</source>
        <translation>连续失败多少次后视为不健康；默认 3。</translation>
    </message>
    <message>
        <source>Shows files of the build context, a stage or an image to this step. They are read-only unless rw is given, and what is written is lost.</source>
        <translation>让此步骤看到构建上下文、阶段或镜像中的文件。除非写 rw，否则只读；写入内容会丢失。</translation>
    </message>
    <message>
        <source>A folder that stays from build to build and is not in the image: for package managers and compilers.</source>
        <translation>在多次构建间保留且不进入镜像的目录：供包管理器和编译器使用。</translation>
    </message>
    <message>
        <source>A folder in memory that is gone after the step.</source>
        <translation>内存中的目录，步骤结束后消失。</translation>
    </message>
    <message>
        <source>A secret of the person who builds, as a file or a variable. It is neither in the image nor in its history.</source>
        <translation>构建者的机密，以文件或变量形式提供，既不在镜像也不在其历史中。</translation>
    </message>
    <message>
        <source>The keys of an agent, for instance to fetch private repositories.</source>
        <translation>代理的密钥，例如用于获取私有仓库。</translation>
    </message>
    <message>
        <source>What is mounted: bind, cache, secret, ssh or tmpfs; bind without it.</source>
        <translation>挂载类型：bind、cache、secret、ssh 或 tmpfs；默认 bind。</translation>
    </message>
    <message>
        <source>The stage, image or named context whose files are shown; the build context without it.</source>
        <translation>其文件被挂载的阶段、镜像或命名上下文；默认为构建上下文。</translation>
    </message>
    <message>
        <source>What of it is shown; its root without it.</source>
        <translation>其中被挂载的部分；默认为根目录。</translation>
    </message>
    <message>
        <source>Where the step sees it.</source>
        <translation>步骤中看到它的位置。</translation>
    </message>
    <message>
        <source>The step cannot write to it.</source>
        <translation>步骤不能写入。</translation>
    </message>
    <message>
        <source>The step can write to it; what it writes is lost afterwards.</source>
        <translation>步骤可以写入；写入内容之后丢失。</translation>
    </message>
    <message>
        <source>Its name outside: caches of one name are one, secrets are given by it.</source>
        <translation>外部名称：同名缓存为同一个，机密按此名提供。</translation>
    </message>
    <message>
        <source>What happens when two steps want the cache at once: shared, locked (one waits) or private (a second one is made).</source>
        <translation>两个步骤同时使用缓存时：shared、locked（一方等待）或 private（另建一个）。</translation>
    </message>
    <message>
        <source>The step fails where it is not given.</source>
        <translation>未提供时步骤失败。</translation>
    </message>
    <message>
        <source>The variable that holds the secret, in place of a file.</source>
        <translation>存放机密的变量，代替文件。</translation>
    </message>
    <message>
        <source>Its mode, in octal.</source>
        <translation>权限，八进制。</translation>
    </message>
    <message>
        <source>The number of its owner; 0 without it.</source>
        <translation>所有者编号；默认 0。</translation>
    </message>
    <message>
        <source>The number of its group; 0 without it.</source>
        <translation>组编号；默认 0。</translation>
    </message>
    <message>
        <source>How much it may hold.</source>
        <translation>可容纳的大小。</translation>
    </message>
    <message>
        <source>The frontend that reads this file, as an image. docker/dockerfile:1 is the newest stable one, whatever the engine has.</source>
        <translation>读取此文件的前端镜像。docker/dockerfile:1 是最新稳定版，与引擎自带版本无关。</translation>
    </message>
    <message>
        <source>The character that continues lines: a backtick leaves backslashes to Windows paths.</source>
        <translation>续行字符：用反引号可把反斜杠留给 Windows 路径。</translation>
    </message>
    <message>
        <source>Which of the builder&apos;s checks are left out, and whether findings fail the build.</source>
        <translation>跳过构建器的哪些检查，以及发现问题是否使构建失败。</translation>
    </message>
    <message>
        <source>What is built for. A stage sees it only after an ARG of its own.</source>
        <translation>构建目标平台。阶段需自己的 ARG 后才能看到。</translation>
    </message>
    <message>
        <source>Its operating system: linux, windows.</source>
        <translation>其操作系统：linux、windows。</translation>
    </message>
    <message>
        <source>Its architecture: amd64, arm64, …</source>
        <translation>其架构：amd64、arm64 等。</translation>
    </message>
    <message>
        <source>The variant of its architecture: v7 of arm, else empty.</source>
        <translation>其架构变体：arm 为 v7，否则为空。</translation>
    </message>
    <message>
        <source>The version of its operating system; empty but for Windows.</source>
        <translation>其操作系统版本；除 Windows 外为空。</translation>
    </message>
    <message>
        <source>The name of the target stage, or default.</source>
        <translation>目标阶段的名称，或 default。</translation>
    </message>
    <message>
        <source>The machine that builds.</source>
        <translation>构建所用的机器。</translation>
    </message>
    <message>
        <source>The operating system of the machine that builds.</source>
        <translation>构建机的操作系统。</translation>
    </message>
    <message>
        <source>The architecture of the machine that builds.</source>
        <translation>构建机的架构。</translation>
    </message>
    <message>
        <source>The variant of its architecture.</source>
        <translation>其架构变体。</translation>
    </message>
    <message>
        <source>The version of its operating system.</source>
        <translation>其操作系统版本。</translation>
    </message>
    <message>
        <source>a stage or an image to take files from</source>
        <translation>从哪个阶段或镜像取文件</translation>
    </message>
    <message>
        <source>owner of the copied files</source>
        <translation>所复制文件的所有者</translation>
    </message>
    <message>
        <source>mode of the copied files</source>
        <translation>所复制文件的权限</translation>
    </message>
    <message>
        <source>a layer that needs nothing below it</source>
        <translation>不依赖下方内容的层</translation>
    </message>
    <message>
        <source>keeps the folders of sources</source>
        <translation>保留来源的目录</translation>
    </message>
    <message>
        <source>leaves files out</source>
        <translation>排除文件</translation>
    </message>
    <message>
        <source>copies .git as well</source>
        <translation>同时复制 .git</translation>
    </message>
    <message>
        <source>what the source must be</source>
        <translation>来源必须具有的摘要</translation>
    </message>
    <message>
        <source>whether archives are unpacked</source>
        <translation>是否解包归档</translation>
    </message>
    <message>
        <source>a cache, secret or files only for this step</source>
        <translation>仅供此步骤的缓存、机密或文件</translation>
    </message>
    <message>
        <source>what it can reach</source>
        <translation>可访问的网络</translation>
    </message>
    <message>
        <source>what it may do</source>
        <translation>允许的操作</translation>
    </message>
    <message>
        <source>a device it may use</source>
        <translation>可使用的设备</translation>
    </message>
    <message>
        <source>what the image is for</source>
        <translation>镜像的目标平台</translation>
    </message>
    <message>
        <source>time between checks</source>
        <translation>检查间隔</translation>
    </message>
    <message>
        <source>when a check has failed</source>
        <translation>检查超时</translation>
    </message>
    <message>
        <source>time to start in</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>time between checks while it starts</source>
        <translation>启动期间的检查间隔</translation>
    </message>
    <message>
        <source>failures before it is unwell</source>
        <translation>不健康前的失败次数</translation>
    </message>
    <message>
        <source>are replaced</source>
        <translation>会被替换</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>A text of several lines, up to a line that says %1.</source>
        <translation>多行文本，直到内容为 %1 的一行。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Like COPY, and takes addresses and git repositories as well; archives of the build context are unpacked. COPY is clearer for plain files.</source>
        <translation>类似 COPY，还可取地址和 git 仓库；构建上下文中的归档会被解包。普通文件用 COPY 更清楚。</translation>
    </message>
    <message>
        <source>Declares a build argument. Above the first FROM it is for FROM lines; a stage sees it only after an ARG of its own. Its value can be read in the image&apos;s history: it is no place for secrets.</source>
        <translation>声明构建参数。在第一个 FROM 之上时供 FROM 行使用；阶段需自己的 ARG 后才能看到。其值可在镜像历史中读到，不适合存放机密。</translation>
    </message>
    <message>
        <source>What runs when nothing else is asked for, or the default arguments of ENTRYPOINT. The last one of a stage counts. As a list it runs without a shell, and gets signals itself.</source>
        <translation>未另行指定时运行的命令，或 ENTRYPOINT 的默认参数。以阶段中最后一个为准。写成列表时不经过 shell，并直接接收信号。</translation>
    </message>
    <message>
        <source>Puts files of the build context, of another stage or of an image into the stage. The step runs again only when what it takes has changed.</source>
        <translation>把构建上下文、其他阶段或镜像中的文件放入此阶段。仅当所取内容变化时才重新执行。</translation>
    </message>
    <message>
        <source>The program that the image is. Arguments of docker run, or those of CMD, come behind it. As a list it runs without a shell, and gets signals itself.</source>
        <translation>镜像所代表的程序。docker run 的参数或 CMD 的参数接在其后。写成列表时不经过 shell，并直接接收信号。</translation>
    </message>
    <message>
        <source>Sets variables for the steps that follow, for stages built on this one, and for the running container. For something that only the build needs, take ARG.</source>
        <translation>为后续步骤、基于此阶段的阶段以及运行中的容器设置变量。仅构建需要的内容请用 ARG。</translation>
    </message>
    <message>
        <source>Says at which ports the program listens. It opens none: docker run -p does.</source>
        <translation>说明程序监听哪些端口。它不会打开端口，docker run -p 才会。</translation>
    </message>
    <message>
        <source>Starts a stage on an image or on a stage above. Nothing of other stages is in it but what it copies; only stages that the target needs are built.</source>
        <translation>基于镜像或上方的阶段开始一个阶段。其中只包含它复制的其他阶段的内容；只构建目标需要的阶段。</translation>
    </message>
    <message>
        <source>How the engine asks whether a running container is well. The last one counts; NONE takes away that of the base image.</source>
        <translation>引擎如何检查运行中的容器是否健康。以最后一个为准；NONE 取消基础镜像的检查。</translation>
    </message>
    <message>
        <source>Says something about the image, as names and values. Stages built on this one have it too.</source>
        <translation>以名称和值描述镜像。基于此阶段的阶段也会带有。</translation>
    </message>
    <message>
        <source>Names the author of the image. It is out of use: take a LABEL instead.</source>
        <translation>指明镜像作者。已弃用，请改用 LABEL。</translation>
    </message>
    <message>
        <source>Keeps an instruction for later: it runs right after the FROM of a stage that is built on this one.</source>
        <translation>保留一条指令：在基于此阶段的阶段的 FROM 之后立即执行。</translation>
    </message>
    <message>
        <source>Runs a command in the stage and keeps what it changed as a layer. What a later step deletes stays in that layer: clean up in the same RUN, or keep caches in a mount.</source>
        <translation>在阶段中运行命令，并把变更保存为一层。后续步骤删除的内容仍留在该层中：请在同一个 RUN 中清理，或把缓存放到挂载中。</translation>
    </message>
    <message>
        <source>What reads the shell form of RUN, CMD and ENTRYPOINT from here on.</source>
        <translation>从此处起解释 RUN、CMD 和 ENTRYPOINT 的 shell 形式的程序。</translation>
    </message>
    <message>
        <source>The signal that docker stop sends first, by name or number; SIGTERM without it.</source>
        <translation>docker stop 首先发送的信号（名称或编号）；默认 SIGTERM。</translation>
    </message>
    <message>
        <source>Who runs the steps that follow, and the container. A name must be known in the image; a number always does.</source>
        <translation>以谁的身份运行后续步骤和容器。名称必须在镜像中存在；编号总是可用。</translation>
    </message>
    <message>
        <source>Folders that each container keeps outside its own layers. What later steps write there may be lost, depending on the builder.</source>
        <translation>每个容器在自身层之外保存的目录。后续步骤写入其中的内容可能丢失，取决于构建器。</translation>
    </message>
    <message>
        <source>The folder in which the steps that follow, and the container, start; it is made where it is missing. A relative path goes on from the one before.</source>
        <translation>后续步骤和容器的起始目录；不存在时会创建。相对路径从前一个接续。</translation>
    </message>
    <message>
        <source>runs a command</source>
        <translation>运行命令</translation>
    </message>
    <message>
        <source>takes files from the context or a stage</source>
        <translation>从上下文或阶段取文件</translation>
    </message>
    <message>
        <source>starts a stage</source>
        <translation>开始一个阶段</translation>
    </message>
    <message>
        <source>sets the working directory</source>
        <translation>设置工作目录</translation>
    </message>
    <message>
        <source>sets a variable of the image</source>
        <translation>设置镜像的变量</translation>
    </message>
    <message>
        <source>declares a build argument</source>
        <translation>声明构建参数</translation>
    </message>
    <message>
        <source>the program that runs</source>
        <translation>运行的程序</translation>
    </message>
    <message>
        <source>its default arguments</source>
        <translation>其默认参数</translation>
    </message>
    <message>
        <source>who it runs as</source>
        <translation>运行身份</translation>
    </message>
    <message>
        <source>a port it listens at</source>
        <translation>监听的端口</translation>
    </message>
    <message>
        <source>takes archives, addresses, repositories</source>
        <translation>取归档、地址、仓库</translation>
    </message>
    <message>
        <source>says something about the image</source>
        <translation>描述镜像</translation>
    </message>
    <message>
        <source>how to see whether it is well</source>
        <translation>如何检查健康</translation>
    </message>
    <message>
        <source>a folder that is kept outside</source>
        <translation>保存在外部的目录</translation>
    </message>
    <message>
        <source>what reads shell forms</source>
        <translation>解释 shell 形式的程序</translation>
    </message>
    <message>
        <source>the signal that ends it</source>
        <translation>结束它的信号</translation>
    </message>
    <message>
        <source>an instruction for those built on it</source>
        <translation>给基于它的阶段的指令</translation>
    </message>
    <message>
        <source>the newest frontend</source>
        <translation>最新前端</translation>
    </message>
    <message>
        <source>findings fail the build</source>
        <translation>发现问题使构建失败</translation>
    </message>
    <message>
        <source>leaves out checks</source>
        <translation>跳过检查</translation>
    </message>
    <message>
        <source>for paths of Windows</source>
        <translation>用于 Windows 路径</translation>
    </message>
    <message>
        <source>with kept packages</source>
        <translation>保留软件包缓存</translation>
    </message>
    <message>
        <source>with kept modules and objects</source>
        <translation>保留模块和目标文件</translation>
    </message>
    <message>
        <source>a script of several lines</source>
        <translation>多行脚本</translation>
    </message>
    <message>
        <source>asks a program inside</source>
        <translation>询问内部程序</translation>
    </message>
    <message>
        <source>a stage</source>
        <translation>一个阶段</translation>
    </message>
    <message>
        <source>a stage or an image</source>
        <translation>阶段或镜像</translation>
    </message>
    <message>
        <source>where it is seen</source>
        <translation>出现的位置</translation>
    </message>
    <message>
        <source>what of it</source>
        <translation>其中的部分</translation>
    </message>
    <message>
        <source>its name outside</source>
        <translation>外部名称</translation>
    </message>
    <message>
        <source>fails without it</source>
        <translation>缺少则失败</translation>
    </message>
    <message>
        <source>its mode</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>its group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>shared, locked or private</source>
        <translation>shared、locked 或 private</translation>
    </message>
    <message>
        <source>a variable that holds it</source>
        <translation>存放它的变量</translation>
    </message>
    <message>
        <source>how much it may hold</source>
        <translation>可容纳的大小</translation>
    </message>
    <message>
        <source>can be written to; what is written is lost</source>
        <translation>可写入；写入内容会丢失</translation>
    </message>
    <message>
        <source>kept from build to build, not in the image</source>
        <translation>跨构建保留，不在镜像中</translation>
    </message>
    <message>
        <source>files of the context or a stage, not in the image</source>
        <translation>上下文或阶段的文件，不在镜像中</translation>
    </message>
    <message>
        <source>a secret that stays out of the image</source>
        <translation>不进入镜像的机密</translation>
    </message>
    <message>
        <source>the keys of an agent</source>
        <translation>代理的密钥</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>bind, cache, secret, ssh or tmpfs</source>
        <translation>bind、cache、secret、ssh 或 tmpfs</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>ARG or ENV, and numbers of lines</comment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>A build argument: docker build --build-arg %1=… gives it another value.</source>
        <translation>构建参数：docker build --build-arg %1=… 可给出其他值。</translation>
    </message>
    <message>
        <source>A variable of the image, also of containers that run it.</source>
        <translation>镜像的变量，运行它的容器也有。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>In this build</source>
        <translation>在此次构建中</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>设置于</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>无处</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here sets it. It is empty where the base image does not set it either.</source>
        <translation>此处没有设置它。若基础镜像也未设置，则为空。</translation>
    </message>
    <message>
        <source>the build context</source>
        <translation>构建上下文</translation>
    </message>
    <message>
        <source>The target: the stage that is built into the image.</source>
        <translation>目标：构建为镜像的阶段。</translation>
    </message>
    <message>
        <source>The target does not need this stage, so it is not built.</source>
        <translation>目标不需要此阶段，因此不会构建。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>基于</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Takes from</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>被使用</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing at all: no files, no shell. For programs that need no library.</source>
        <translation>空无一物：没有文件，没有 shell。适合不需要库的程序。</translation>
    </message>
    <message>
        <source>Without a tag it is latest, which may be another image tomorrow.</source>
        <translation>不写标签即 latest，明天可能是另一个镜像。</translation>
    </message>
    <message>
        <source>Pinned by its digest: always the same image.</source>
        <translation>由摘要固定：始终是同一镜像。</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>in this file</source>
        <translation>在此文件中</translation>
    </message>
    <message>
        <source>at hand</source>
        <translation>本地可用</translation>
    </message>
    <message>
        <source>There is no list of packages here.</source>
        <translation>此处没有软件包列表。</translation>
    </message>
    <message>
        <source>Comments stand in this list. Move them above it first.</source>
        <translation>此列表中有注释。请先把它们移到上方。</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>the same path</source>
        <translation>相同路径</translation>
    </message>
    <message>
        <source>A name starts with a letter or _, and goes on with letters, digits and _.</source>
        <translation>名称以字母或 _ 开头，后接字母、数字和 _。</translation>
    </message>
    <message>
        <source>%1 is set by the builder itself under this name.</source>
        <translation>%1 由构建器以此名称设置。</translation>
    </message>
    <message>
        <source>%1 is set by the builder itself.</source>
        <translation>%1 由构建器自行设置。</translation>
    </message>
    <message>
        <source>Another variable is called %1 already.</source>
        <translation>已有其他变量名为 %1。</translation>
    </message>
    <message>
        <source>Called %1, it would be taken for something else.</source>
        <translation>若名为 %1，会被当作别的内容。</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>The name of a heredoc is made of letters, digits, _, - and dots.</source>
        <translation>heredoc 的名称由字母、数字、_、- 和点组成。</translation>
    </message>
    <message>
        <source>Called %1, it would end at another line.</source>
        <translation>若名为 %1，会在另一行结束。</translation>
    </message>
    <message>
        <source>Rename heredoc %1 to %2</source>
        <translation>将 heredoc %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Gives what is added an owner at once. A RUN chown afterwards would store all of it again.</source>
        <translation>立即为添加的内容指定所有者。之后再用 RUN chown 会把全部内容再存一遍。</translation>
    </message>
    <message>
        <source>Gives what is added a mode at once, as a number or symbols. A RUN chmod afterwards would store all of it again.</source>
        <translation>立即为添加的内容指定权限，可用数字或符号。之后再用 RUN chmod 会把全部内容再存一遍。</translation>
    </message>
</context>
<context>
    <name>BottomPanel</name>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 / %2 步</translation>
    </message>
    <message>
        <source>Hide panel</source>
        <translation>隐藏面板</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Show the graph and the text again</source>
        <translation>重新显示图和文本</translation>
    </message>
    <message>
        <source>Fill the window with this panel</source>
        <translation>让此面板占满窗口</translation>
    </message>
</context>
<context>
    <name>BudgetGauge</name>
    <message>
        <source>Budget</source>
        <translation>体积预算</translation>
    </message>
    <message>
        <source>A size such as 25MB or 1.5GiB</source>
        <translation>大小,例如 25MB 或 1.5GiB</translation>
    </message>
    <message>
        <source>%1: over the budget</source>
        <translation>%1:超出预算</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Size the image may have</source>
        <translation>镜像允许的大小</translation>
    </message>
</context>
<context>
    <name>Build</name>
    <message>
        <source>%1 failed with exit code %2.</source>
        <translation>%1 失败，退出码 %2。</translation>
    </message>
    <message>
        <source>The build failed.</source>
        <translation>构建失败。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The engine&apos;s client could not be started: %1</source>
        <translation>无法启动引擎的客户端：%1</translation>
    </message>
    <message>
        <source>The engine&apos;s client was ended by another program.</source>
        <translation>引擎的客户端被其他程序终止。</translation>
    </message>
    <message>
        <source>It was written by a newer version of Stagecraft.</source>
        <translation>它由更新版本的 Stagecraft 写入。</translation>
    </message>
    <message>
        <source>The record of earlier builds could not be read (%1). It was set aside as %2 and a new one begun.</source>
        <translation>无法读取以往构建的记录（%1）。已将其另存为 %2，并新建了一份记录。</translation>
    </message>
    <message>
        <source>Builds are not remembered after the program ends: %1</source>
        <translation>程序退出后不会保留构建记录：%1</translation>
    </message>
    <message>
        <source>The build could not be remembered.</source>
        <translation>无法保存此次构建的记录。</translation>
    </message>
    <message>
        <source>There is no Dockerfile to build.</source>
        <translation>没有可构建的 Dockerfile。</translation>
    </message>
    <message>
        <source>There is no build context.</source>
        <translation>没有构建上下文。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a stage.</source>
        <translation>“%1”不能用作阶段名称。</translation>
    </message>
    <message>
        <source>“%1” is not a platform such as linux/amd64.</source>
        <translation>“%1”不是有效的平台，例如 linux/amd64。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a builder.</source>
        <translation>“%1”不能用作构建器名称。</translation>
    </message>
    <message>
        <source>“%1” is not a valid image name.</source>
        <translation>“%1”不是有效的镜像名称。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a build argument.</source>
        <translation>“%1”不能用作构建参数名称。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a build context.</source>
        <translation>“%1”不能用作构建上下文名称。</translation>
    </message>
    <message>
        <source>An image needs a name to be pushed.</source>
        <translation>镜像需要有名称才能推送。</translation>
    </message>
    <message>
        <source>No temporary folder could be made.</source>
        <translation>无法创建临时文件夹。</translation>
    </message>
    <message>
        <source>The engine said that the build succeeded, but named no image.</source>
        <translation>引擎报告构建成功，但没有给出镜像。</translation>
    </message>
    <message>
        <source>The engine said that the build succeeded, but holds no image of it.</source>
        <translation>引擎报告构建成功，但其中没有对应的镜像。</translation>
    </message>
    <message>
        <source>The Dockerfile %1 lies outside of the project.</source>
        <translation>Dockerfile %1 在项目之外。</translation>
    </message>
    <message>
        <source>The engine fetches the build context %1.</source>
        <translation>引擎会获取构建上下文 %1。</translation>
    </message>
    <message>
        <source>The build context %1 lies outside of the project.</source>
        <translation>构建上下文 %1 在项目之外。</translation>
    </message>
    <message>
        <source>The build context “%1” is %2, outside of the project.</source>
        <translation>构建上下文“%1”为 %2，在项目之外。</translation>
    </message>
    <message>
        <source>Line %1 asks for the network of the engine&apos;s machine.</source>
        <translation>第 %1 行要求使用引擎所在机器的网络。</translation>
    </message>
    <message>
        <source>Line %1 asks to run with the privileges of the engine&apos;s machine.</source>
        <translation>第 %1 行要求以引擎所在机器的特权运行。</translation>
    </message>
    <message>
        <source>The build is given the secret %1.</source>
        <translation>构建会得到机密 %1。</translation>
    </message>
    <message>
        <source>The build may use your SSH agent (%1).</source>
        <translation>构建可以使用您的 SSH 代理（%1）。</translation>
    </message>
    <message>
        <source>The image is pushed as %1.</source>
        <translation>镜像会以 %1 推送。</translation>
    </message>
    <message>
        <source>The engine %1 is on another machine; the build context is sent there.</source>
        <translation>引擎 %1 在另一台机器上；构建上下文会发送到那里。</translation>
    </message>
    <message>
        <source>The build is carried out by the foreign frontend %1.</source>
        <translation>构建由外部前端 %1 执行。</translation>
    </message>
    <message>
        <source>The record of the build could not be changed.</source>
        <translation>无法修改该构建的记录。</translation>
    </message>
    <message>
        <source>The record of the build could not be removed.</source>
        <translation>无法删除该构建的记录。</translation>
    </message>
    <message>
        <source>The image was built, but its archive could not be written to %1.</source>
        <translation>镜像已构建，但其归档无法写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>New: the build before had no such step.</source>
        <translation>新步骤：上一次构建没有它。</translation>
    </message>
    <message>
        <source>The instruction changed.</source>
        <translation>指令已改变。</translation>
    </message>
    <message>
        <source>Build argument changed: %1.</source>
        <translation>构建参数已改变：%1。</translation>
    </message>
    <message>
        <source>Build argument changed: %1. The step does not use it: declare it below.</source>
        <translation>构建参数已改变：%1。该步骤并不使用它：请在其下方声明。</translation>
    </message>
    <message>
        <source>Environment changed: %1.</source>
        <translation>环境已改变：%1。</translation>
    </message>
    <message>
        <source>The base is another image now: %1.</source>
        <translation>基础镜像已不同：%1。</translation>
    </message>
    <message>
        <source>Files changed: %1.</source>
        <translation>文件已改变：%1。</translation>
    </message>
    <message>
        <source>Stage %1, which it takes files from, ran again.</source>
        <translation>它取用文件的阶段 %1 重新运行了。</translation>
    </message>
    <message>
        <source>A step before it ran: %1</source>
        <translation>它之前的步骤运行了：%1</translation>
    </message>
    <message>
        <source>A step before it is gone: %1</source>
        <translation>它之前的步骤已不存在：%1</translation>
    </message>
    <message>
        <source>The build was told to: %1.</source>
        <translation>构建选项如此要求：%1。</translation>
    </message>
    <message>
        <source>The build before ended before it.</source>
        <translation>上一次构建在它之前就结束了。</translation>
    </message>
    <message>
        <source>Nothing of it changed that Stagecraft sees: the builder no longer had it.</source>
        <translation>在 Stagecraft 所见范围内没有变化：构建器已不再保留它。</translation>
    </message>
    <message>
        <source>Something may have changed that Stagecraft does not see.</source>
        <translation>可能有 Stagecraft 看不到的变化。</translation>
    </message>
    <message>
        <source>“/%1” is not in “%2”.</source>
        <translation>“%2” 中没有 “/%1”。</translation>
    </message>
    <message>
        <source>Look at what %1 makes and where: open a shell in it. A relative path there counts from its WORKDIR, and a path here from the root.</source>
        <translation>请查看 %1 生成了什么、放在哪里：在其中打开一个 shell。那里的相对路径从 WORKDIR 算起，这里的路径从根目录算起。</translation>
    </message>
    <message>
        <source>“%1” is in the build context, but line %2 of %3 (%4) leaves it out.</source>
        <translation>“%1” 在构建上下文中，但 %3 第 %2 行（%4）将其排除。</translation>
    </message>
    <message>
        <source>Take that line away, or add “!%1” below it.</source>
        <translation>删除该行，或在其下方添加 “!%1”。</translation>
    </message>
    <message>
        <source>“%1” is not in the build context.</source>
        <translation>构建上下文中没有 “%1”。</translation>
    </message>
    <message>
        <source>Paths of COPY count from the context&apos;s folder, not from the Dockerfile&apos;s, and nothing above it can be reached. Look at which folder is the context.</source>
        <translation>COPY 的路径从上下文文件夹算起，而不是从 Dockerfile 所在文件夹，且无法访问其上级。请确认哪个文件夹是上下文。</translation>
    </message>
    <message>
        <source>There is no step before this one in its stage.</source>
        <translation>该阶段中在此之前没有步骤。</translation>
    </message>
    <message>
        <source>There is no such stage any more.</source>
        <translation>该阶段已不存在。</translation>
    </message>
    <message>
        <source>The disk of the engine is full.</source>
        <translation>引擎的磁盘已满。</translation>
    </message>
    <message>
        <source>“docker system df” shows what takes the space. “docker builder prune” frees what the build cache holds, and later builds start anew for it.</source>
        <translation>“docker system df” 显示空间占用。“docker builder prune” 可释放构建缓存，但之后的构建要从头开始。</translation>
    </message>
    <message>
        <source>The step was ended for want of memory.</source>
        <translation>该步骤因内存不足而被终止。</translation>
    </message>
    <message>
        <source>Give the engine more memory, or let the step use less: fewer jobs at once, a smaller heap.</source>
        <translation>给引擎更多内存，或让该步骤少用内存：减少并行任务、缩小堆。</translation>
    </message>
    <message>
        <source>A program in this step is for another processor than the one that runs it.</source>
        <translation>该步骤中的某个程序是为另一种处理器编译的。</translation>
    </message>
    <message>
        <source>Compile on the machine&apos;s own platform with FROM --platform=$BUILDPLATFORM, or install emulation on the engine&apos;s host.</source>
        <translation>用 FROM --platform=$BUILDPLATFORM 在本机平台上编译，或在引擎所在主机安装模拟器。</translation>
    </message>
    <message>
        <source>The base image does not exist for the platform that is built for.</source>
        <translation>基础镜像没有所构建平台的版本。</translation>
    </message>
    <message>
        <source>Choose another platform, or a base image that is made for it.</source>
        <translation>请选择其他平台，或支持该平台的基础镜像。</translation>
    </message>
    <message>
        <source>The step needs the secret “%1”, and the build was not given it.</source>
        <translation>该步骤需要机密 “%1”，但构建没有得到它。</translation>
    </message>
    <message>
        <source>Add it to the secrets in the options of the build, as a file or a variable.</source>
        <translation>请在构建选项的机密中添加它，可用文件或变量。</translation>
    </message>
    <message>
        <source>The step needs a key of an SSH agent.</source>
        <translation>该步骤需要 SSH 代理中的密钥。</translation>
    </message>
    <message>
        <source>Give the step RUN --mount=type=ssh and the build “default” in its SSH option, with the key in a running agent.</source>
        <translation>为该步骤加上 RUN --mount=type=ssh，并在构建的 SSH 选项中填写 “default”，密钥须在运行中的代理里。</translation>
    </message>
    <message>
        <source>The registry answers no more for now: too many images were asked for.</source>
        <translation>镜像仓库暂时不再响应：请求的镜像过多。</translation>
    </message>
    <message>
        <source>Sign in with “docker login”, which allows more, or wait.</source>
        <translation>用 “docker login” 登录可获得更多额度，或稍候再试。</translation>
    </message>
    <message>
        <source>The image “%1” does not exist, or needs a sign-in.</source>
        <translation>镜像 “%1” 不存在，或需要登录。</translation>
    </message>
    <message>
        <source>Look at its name and tag. For a private one sign in with “docker login”. If it is a stage&apos;s name, that stage has to stand above.</source>
        <translation>请检查名称和标签。私有镜像请用 “docker login” 登录。若它是阶段名，该阶段必须在上方。</translation>
    </message>
    <message>
        <source>This stage has no shell (%1), so RUN cannot work in it.</source>
        <translation>该阶段没有 shell（%1），因此 RUN 无法运行。</translation>
    </message>
    <message>
        <source>Do the work in an earlier stage and COPY --from its result, or write RUN [&quot;program&quot;, …], which needs none.</source>
        <translation>在更早的阶段完成工作并用 COPY --from 取结果，或写成无需 shell 的 RUN [&quot;程序&quot;, …]。</translation>
    </message>
    <message>
        <source>The program “%1” is not in this stage.</source>
        <translation>该阶段中没有程序 “%1”。</translation>
    </message>
    <message>
        <source>Install it in this stage before, or start from an image that has it.</source>
        <translation>请先在该阶段安装它，或使用带有它的基础镜像。</translation>
    </message>
    <message>
        <source>The package “%1” was not found.</source>
        <translation>未找到软件包 “%1”。</translation>
    </message>
    <message>
        <source>Run apt-get update in the same RUN before: without it the list of packages is missing or as old as the cached layer.</source>
        <translation>请先在同一个 RUN 中执行 apt-get update：否则软件包列表缺失，或与缓存层一样陈旧。</translation>
    </message>
    <message>
        <source>Packages of Alpine often have other names than elsewhere: look for it on pkgs.alpinelinux.org.</source>
        <translation>Alpine 的软件包名称常与别处不同：请到 pkgs.alpinelinux.org 查找。</translation>
    </message>
    <message>
        <source>Something to be fetched is not there any more.</source>
        <translation>要获取的内容已不存在。</translation>
    </message>
    <message>
        <source>Lists of packages that come from the cache grow old: put apt-get update and apt-get install into one RUN.</source>
        <translation>来自缓存的软件包列表会过时：请把 apt-get update 和 apt-get install 写在同一个 RUN 中。</translation>
    </message>
    <message>
        <source>The network could not be reached from the step.</source>
        <translation>该步骤无法访问网络。</translation>
    </message>
    <message>
        <source>Look at the connection of the engine&apos;s host and its proxy (HTTP_PROXY as a build argument). With “none” as network no step has one.</source>
        <translation>请检查引擎主机的网络连接及代理（以 HTTP_PROXY 作为构建参数）。网络设为 “无” 时任何步骤都没有网络。</translation>
    </message>
    <message>
        <source>The step starts a file that may not be executed.</source>
        <translation>该步骤要运行的文件没有执行权限。</translation>
    </message>
    <message>
        <source>Give it the mode while it is copied, with COPY --chmod=755, and look at line ends: a script with CR LF names a program that does not exist.</source>
        <translation>复制时用 COPY --chmod=755 赋予权限，并检查行尾：带 CR LF 的脚本会指向不存在的程序。</translation>
    </message>
    <message>
        <source>The step may not write or read something.</source>
        <translation>该步骤无权读写某些内容。</translation>
    </message>
    <message>
        <source>After USER a step has that user&apos;s rights only: do what needs more before it, or give the files their owner with COPY --chown.</source>
        <translation>USER 之后的步骤只有该用户的权限：需要更多权限的操作请放在其之前，或用 COPY --chown 指定所有者。</translation>
    </message>
    <message>
        <source>A program that the step starts is not in this stage.</source>
        <translation>该步骤要运行的程序不在该阶段中。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a label.</source>
        <translation>“%1” 不能作为标签（label）名。</translation>
    </message>
    <message>
        <source>“%1” is not a network of a build: default, none or host.</source>
        <translation>“%1” 不是构建网络：应为 default、none 或 host。</translation>
    </message>
    <message>
        <source>There is no place for what is to be written.</source>
        <translation>没有指定写入位置。</translation>
    </message>
    <message>
        <source>An archive of several platforms cannot be made: choose one.</source>
        <translation>无法生成多平台归档：请选择一个平台。</translation>
    </message>
    <message>
        <source>Podman does not push while it builds: build first, then push the image.</source>
        <translation>Podman 构建时不会推送：请先构建，再推送镜像。</translation>
    </message>
    <message>
        <source>Podman has no builders to choose from.</source>
        <translation>Podman 没有可选的构建器。</translation>
    </message>
    <message>
        <source>Podman cannot build single stages anew: use no cache at all.</source>
        <translation>Podman 无法只重新构建个别阶段：请完全不用缓存。</translation>
    </message>
    <message>
        <source>The log is no longer there.</source>
        <translation>日志已不存在。</translation>
    </message>
    <message>
        <source>The log could not be written.</source>
        <translation>无法写入日志。</translation>
    </message>
    <message>
        <source>%1 failed: “%2” was not found.</source>
        <translation>%1 失败：未找到 “%2”。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>BuildCommand</name>
    <message>
        <source>The image could not be weighed: %1</source>
        <translation>无法测量镜像：%1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Give one of --load and --push.</source>
        <translation>--load 和 --push 只能选其一。</translation>
    </message>
    <message>
        <source>A name for the image</source>
        <translation>镜像的名称</translation>
    </message>
    <message>
        <source>Put the image into the engine (the default)</source>
        <translation>将镜像载入引擎（默认）</translation>
    </message>
    <message>
        <source>Push the image to the registries its names tell</source>
        <translation>将镜像推送到其名称所指的镜像仓库</translation>
    </message>
    <message>
        <source>Do not weigh the image</source>
        <translation>不测量镜像</translation>
    </message>
    <message>
        <source>auto (the default), plain or json</source>
        <translation>auto（默认）、plain 或 json</translation>
    </message>
    <message>
        <source>The same as --progress json</source>
        <translation>等同于 --progress json</translation>
    </message>
    <message>
        <source>Builds a Dockerfile with the engine at hand, and weighs the image.</source>
        <translation>用现有引擎构建 Dockerfile，并测量镜像。</translation>
    </message>
    <message>
        <source>A label for the image</source>
        <translation>镜像的标签（label）</translation>
    </message>
    <message>
        <source>Where cached layers may come from</source>
        <translation>缓存层的来源</translation>
    </message>
    <message>
        <source>Where to put cached layers</source>
        <translation>缓存层的去向</translation>
    </message>
    <message>
        <source>A stage to do again</source>
        <translation>要重新执行的阶段</translation>
    </message>
    <message>
        <source>The network of RUN: default, none or host</source>
        <translation>RUN 的网络：default、none 或 host</translation>
    </message>
    <message>
        <source>Cancelled; the image is built, but not weighed.</source>
        <translation>已取消；镜像已构建，但未称量。</translation>
    </message>
    <message>
        <source>Do not keep the build in the History of the window</source>
        <translation>不在窗口的历史记录中保留此次构建</translation>
    </message>
</context>
<context>
    <name>BuildDialogs</name>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Log files (*.log)</source>
        <translation>日志文件 (*.log)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Write the image to an archive</source>
        <translation>将镜像写入归档</translation>
    </message>
    <message>
        <source>Archives (*.tar)</source>
        <translation>归档 (*.tar)</translation>
    </message>
    <message>
        <source>Choose an archive of an image</source>
        <translation>选择镜像归档</translation>
    </message>
    <message>
        <source>Archives (*.tar *.tar.gz *.tgz)</source>
        <translation>归档 (*.tar *.tar.gz *.tgz)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出比较结果</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML 页面 (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
</context>
<context>
    <name>BuildFlags</name>
    <message>
        <source>The Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>The stage to build</source>
        <translation>要构建的阶段</translation>
    </message>
    <message>
        <source>What to build for</source>
        <translation>构建的目标平台</translation>
    </message>
    <message>
        <source>A build argument; without a value, the environment&apos;s</source>
        <translation>构建参数；不给值时取自环境变量</translation>
    </message>
    <message>
        <source>A named build context</source>
        <translation>命名的构建上下文</translation>
    </message>
    <message>
        <source>A secret for the build: id=NAME,src=FILE or id=NAME,env=VARIABLE</source>
        <translation>构建所用的机密：id=NAME,src=FILE 或 id=NAME,env=VARIABLE</translation>
    </message>
    <message>
        <source>An SSH agent for the build: default or ID=SOCKET</source>
        <translation>构建所用的 SSH 代理：default 或 ID=SOCKET</translation>
    </message>
    <message>
        <source>The builder, instead of the one in use</source>
        <translation>指定构建器，代替当前使用的</translation>
    </message>
    <message>
        <source>Do everything again</source>
        <translation>全部重新执行</translation>
    </message>
    <message>
        <source>Ask for newer base images</source>
        <translation>检查是否有更新的基础镜像</translation>
    </message>
    <message>
        <source>Only one platform at a time can be looked at, not %1.</source>
        <translation>一次只能查看一个平台，而不是 %1。</translation>
    </message>
    <message>
        <source>--build-context takes NAME=VALUE, not &quot;%1&quot;.</source>
        <translation>--build-context 需要 NAME=VALUE 形式，而不是“%1”。</translation>
    </message>
</context>
<context>
    <name>BuildHistory</name>
    <message>
        <source>%1 of %2 cached</source>
        <translation>%2 步中 %1 步来自缓存</translation>
    </message>
</context>
<context>
    <name>BuildJob</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 before line %2</source>
        <translation>%1，第 %2 行之前</translation>
    </message>
</context>
<context>
    <name>BuildLog</name>
    <message>
        <source>Output of the step</source>
        <translation>此步骤的输出</translation>
    </message>
    <message>
        <source>This step printed nothing.</source>
        <translation>此步骤没有输出。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>Show what all steps printed</source>
        <translation>显示所有步骤的输出</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行换行</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>复制日志</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Save the whole log…</source>
        <translation>保存完整日志…</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>尚无输出。</translation>
    </message>
    <message>
        <source>%1 … (the line is cut off here)</source>
        <translation>%1 …（此行在此截断）</translation>
    </message>
</context>
<context>
    <name>BuildOptionsDialog</name>
    <message>
        <source>Options of the build</source>
        <translation>构建选项</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Secrets and contexts</source>
        <translation>机密与上下文</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>构建器</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>One a line. Without any the image gets a name of ours, which goes with its entry in History.</source>
        <translation>每行一个。若不填，镜像使用我们的名称，并随历史记录一同删除。</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>输出到</translation>
    </message>
    <message>
        <source>the engine&apos;s images</source>
        <translation>引擎的镜像</translation>
    </message>
    <message>
        <source>the registries of its names</source>
        <translation>名称所指的镜像仓库</translation>
    </message>
    <message>
        <source>an archive (.tar)</source>
        <translation>归档 (.tar)</translation>
    </message>
    <message>
        <source>a folder, as files</source>
        <translation>文件夹（文件形式）</translation>
    </message>
    <message>
        <source>Where the image goes</source>
        <translation>镜像输出到哪里</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>One a line, where the tool bar names none. Several at once need an engine that keeps images by containerd, or go to a registry.</source>
        <translation>每行一个，用于工具栏未指定时。多个平台需要以 containerd 存储镜像的引擎，或输出到镜像仓库。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签（label）</translation>
    </message>
    <message>
        <source>%1: given by the environment, so that it is on no command line, and not saved. The image&apos;s history shows its value all the same: use RUN --mount=type=secret and a secret instead.</source>
        <translation>%1：通过环境传递，因此不会出现在命令行中，也不会保存。但镜像历史仍会显示其值：请改用 RUN --mount=type=secret 和机密。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>id=NAME,env=VARIABLE or id=NAME,src=FILE, one a line. Values are read by the client and masked in what steps print; they are kept nowhere.</source>
        <translation>id=名称,env=变量 或 id=名称,src=文件，每行一个。值由客户端读取，在步骤输出中被遮盖，不会保存。</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>“default” for the agent in use, or NAME=SOCKET.</source>
        <translation>“default” 表示当前代理，或填写 名称=套接字。</translation>
    </message>
    <message>
        <source>Named contexts</source>
        <translation>命名上下文</translation>
    </message>
    <message>
        <source>NAME=FOLDER, docker-image://IMAGE or an address, one a line.</source>
        <translation>名称=文件夹、docker-image://镜像 或地址，每行一个。</translation>
    </message>
    <message>
        <source>Use no cached layers</source>
        <translation>不使用缓存层</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>重新构建</translation>
    </message>
    <message>
        <source>Names of stages that use no cached layers, one a line.</source>
        <translation>不使用缓存层的阶段名，每行一个。</translation>
    </message>
    <message>
        <source>Look for newer base images</source>
        <translation>检查更新的基础镜像</translation>
    </message>
    <message>
        <source>Cache from</source>
        <translation>缓存来源</translation>
    </message>
    <message>
        <source>Cache to</source>
        <translation>缓存去向</translation>
    </message>
    <message>
        <source>mode=max keeps the layers of all stages, not only of the last.</source>
        <translation>mode=max 会保留所有阶段的层，而不只是最后一个。</translation>
    </message>
    <message>
        <source>the one in use</source>
        <translation>当前使用的</translation>
    </message>
    <message>
        <source>The name of a builder of “docker buildx ls”, such as a team&apos;s build farm.</source>
        <translation>“docker buildx ls” 中的构建器名称，例如团队的构建集群。</translation>
    </message>
    <message>
        <source>Network of RUN</source>
        <translation>RUN 的网络</translation>
    </message>
    <message>
        <source>the builder&apos;s own</source>
        <translation>构建器自身的</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the host&apos;s</source>
        <translation>主机的</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message>
        <source>Nothing has been built yet.</source>
        <translation>尚未构建。</translation>
    </message>
    <message>
        <source>Looking for an engine…</source>
        <translation>正在查找引擎…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>An earlier build: %1</source>
        <translation>较早的构建：%1</translation>
    </message>
    <message>
        <source>Back to the current build</source>
        <translation>回到当前构建</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more build(s) wait</source>
        <translation>
            <numerusform>还有 %n 个构建在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the builds that wait</source>
        <translation>取消等待中的构建</translation>
    </message>
    <message>
        <source>Copy the command of this build</source>
        <translation>复制此构建的命令</translation>
    </message>
    <message>
        <source>Steps on a line of time</source>
        <translation>时间线上的步骤</translation>
    </message>
    <message>
        <source>Steps as a list</source>
        <translation>步骤列表</translation>
    </message>
</context>
<context>
    <name>BuildReporter</name>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Built %1 in %2 s%3.</source>
        <translation>已构建 %1，用时 %2 s%3。</translation>
    </message>
    <message>
        <source>Probably: %1 %2</source>
        <translation>可能原因：%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 steps came from the cache.</source>
        <translation>%2 个步骤中有 %1 个来自缓存。</translation>
    </message>
    <message>
        <source>It waited longest for %1 (%2 s).</source>
        <translation>等待最久的是 %1（%2 秒）。</translation>
    </message>
</context>
<context>
    <name>BuildStepList</name>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>已缓存</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Steps of the build</source>
        <translation>构建的步骤</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4</source>
        <translation>%1，%2，%3 %4</translation>
    </message>
    <message>
        <source>place guessed</source>
        <translation>位置为推测</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>BuildTimeline</name>
    <message>
        <source>Steps of the build by stage</source>
        <translation>按阶段列出的构建步骤</translation>
    </message>
    <message>
        <source>%1, %2 steps</source>
        <translation>%1，%2 个步骤</translation>
    </message>
    <message>
        <source>%1, skipped</source>
        <translation>%1，已跳过</translation>
    </message>
    <message>
        <source>skipped: the target does not need it</source>
        <translation>已跳过：目标不需要它</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1，%2 s</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2 s</translation>
    </message>
    <message>
        <source>≈ %1 s by the last build</source>
        <translation>按上次构建约 %1 秒</translation>
    </message>
</context>
<context>
    <name>BuildVerbs</name>
    <message>
        <source>Save and build?</source>
        <translation>保存并构建？</translation>
    </message>
    <message>
        <source>The engine builds the file on disk. %1 has changes that are not saved yet.</source>
        <translation>引擎构建的是磁盘上的文件。%1 有尚未保存的更改。</translation>
    </message>
    <message>
        <source>Save and build</source>
        <translation>保存并构建</translation>
    </message>
    <message>
        <source>Build beyond this project?</source>
        <translation>构建会涉及此项目之外，是否继续？</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
</context>
<context>
    <name>CacheAdvisor</name>
    <message>
        <source>A build now would run up to %1 of %2 steps, the first in line %3. %4</source>
        <translation>现在构建最多会运行 %2 步中的 %1 步，第一步在第 %3 行。%4</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>the folder that is built</source>
        <translation>被构建的文件夹</translation>
    </message>
    <message>
        <source>named build context</source>
        <translation>命名的构建上下文</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Build context</source>
        <translation>构建上下文</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… 还有 %1 条</translation>
    </message>
    <message>
        <source>%1 paths</source>
        <translation>%1 个路径</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>已缓存</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>FROM</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>COPY</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>挂载</translation>
    </message>
    <message>
        <source>ONBUILD</source>
        <translation>ONBUILD</translation>
    </message>
    <message>
        <source>ADD</source>
        <translation>ADD</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>CanvasBar</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What the target needs</source>
        <translation>目标所需</translation>
    </message>
    <message>
        <source>What belongs to the selection</source>
        <translation>与所选相关</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Find in the graph</source>
        <translation>在图中查找</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>CanvasGraph</name>
    <message>
        <source>%1, %2 of it live</source>
        <translation>%1，其中 %2 有效</translation>
    </message>
</context>
<context>
    <name>CanvasMenus</name>
    <message>
        <source>Go to text</source>
        <translation>转到文本</translation>
    </message>
    <message>
        <source>Select what needs it</source>
        <translation>选择依赖它的</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add stage…</source>
        <translation>添加阶段…</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>整理布局</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Show the build context</source>
        <translation>显示构建上下文</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Give it a stage of its own…</source>
        <translation>为其建立单独的阶段…</translation>
    </message>
    <message>
        <source>Take it from another stage…</source>
        <translation>改为从其他阶段获取…</translation>
    </message>
    <message>
        <source>Snap to the grid</source>
        <translation>对齐网格</translation>
    </message>
    <message>
        <source>Map of the graph</source>
        <translation>图的缩略图</translation>
    </message>
    <message>
        <source>Put a stage in between…</source>
        <translation>在中间插入阶段…</translation>
    </message>
    <message>
        <source>From top to bottom</source>
        <translation>从上到下</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Export the graph…</source>
        <translation>导出图…</translation>
    </message>
</context>
<context>
    <name>CanvasNode</name>
    <message>
        <source>Stage %1</source>
        <translation>阶段 %1</translation>
    </message>
</context>
<context>
    <name>CanvasQuestions</name>
    <message>
        <source>Connect %1 to</source>
        <translation>将 %1 连接到</translation>
    </message>
    <message>
        <source>Take it from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Put in between</source>
        <translation>插入中间</translation>
    </message>
</context>
<context>
    <name>CauseList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>%1 has no Dockerfile.</source>
        <translation>%1 中没有 Dockerfile。</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1：无法写入：%2</translation>
    </message>
    <message>
        <source>--fix needs a file, not standard input.</source>
        <translation>--fix 需要文件，不能用标准输入。</translation>
    </message>
    <message>
        <source>text (the default), json or sarif</source>
        <translation>text（默认）、json 或 sarif</translation>
    </message>
    <message>
        <source>Make the changes that are safe to make</source>
        <translation>执行可安全进行的修改</translation>
    </message>
    <message>
        <source>End with 1 from this severity on: error, warning (the default), info or never</source>
        <translation>达到此严重程度时以 1 退出：error、warning（默认）、info 或 never</translation>
    </message>
    <message>
        <source>Says what is wrong with Dockerfiles and what could be better.</source>
        <translation>指出 Dockerfile 中的错误和可改进之处。</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>(--fix can do it)</source>
        <translation>（--fix 可以修复）</translation>
    </message>
    <message>
        <source>Files: %1. Errors: %2, warnings: %3, notes: %4, hints: %5.</source>
        <translation>文件：%1。错误：%2，警告：%3，建议：%4，提示：%5。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>A Dockerfile from standard input cannot be built; save it as a file.</source>
        <translation>无法构建来自标准输入的 Dockerfile；请将其保存为文件。</translation>
    </message>
    <message>
        <source>%1 has no Dockerfile.</source>
        <translation>%1 中没有 Dockerfile。</translation>
    </message>
    <message>
        <source>%1 is not a folder; with -f the path is the build context.</source>
        <translation>%1 不是文件夹；使用 -f 时，该路径是构建上下文。</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>Standard input is too long for a Dockerfile.</source>
        <translation>标准输入过长，不可能是 Dockerfile。</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1：无法写入：%2</translation>
    </message>
    <message>
        <source>See, edit, build and weigh multi-stage Dockerfiles.</source>
        <translation>查看、编辑、构建并测量多阶段 Dockerfile。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Sub-commands:</source>
        <translation>子命令：</translation>
    </message>
    <message>
        <source>&quot;stagecraft SUB-COMMAND --help&quot; tells its flags. Without a sub-command a window opens.</source>
        <translation>“stagecraft SUB-COMMAND --help”会列出该子命令的选项。不带子命令时打开窗口。</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Too little is given for %1.</source>
        <translation>%1 缺少参数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much for %2.</source>
        <translation>对 %2 来说“%1”是多余的。</translation>
    </message>
    <message>
        <source>This build of Stagecraft has no &quot;%1&quot;.</source>
        <translation>此 Stagecraft 版本不含“%1”。</translation>
    </message>
    <message>
        <source>There is no sub-command &quot;%1&quot;.</source>
        <translation>没有子命令“%1”。</translation>
    </message>
    <message>
        <source>There is no sub-command &quot;%1&quot;. Did you mean %2?</source>
        <translation>没有子命令“%1”。您是指 %2 吗？</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Run a command</source>
        <translation>执行命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>A layer without history</source>
        <translation>没有历史记录的层</translation>
    </message>
    <message>
        <source>%1 stays in the stage %2</source>
        <translation>%1 留在阶段 %2 中</translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>The base image %1 stays in the stage %2</source>
        <translation>基础镜像 %1 留在阶段 %2 中</translation>
    </message>
    <message>
        <source>The base image %1 is no longer shipped</source>
        <translation>不再包含基础镜像 %1</translation>
    </message>
    <message>
        <source>The base image is now %1</source>
        <translation>基础镜像现在是 %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>The base image %1 has changed</source>
        <translation>基础镜像 %1 有变化</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>变化：%1</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>镜像大小</translation>
    </message>
    <message>
        <source>Download size</source>
        <translation>下载大小</translation>
    </message>
    <message>
        <source>not known: the archive holds uncompressed layers</source>
        <translation>未知：归档中的层未压缩</translation>
    </message>
    <message>
        <source>Build time</source>
        <translation>构建时间</translation>
    </message>
    <message>
        <source>too few runs to judge</source>
        <translation>运行次数太少，无法判断</translation>
    </message>
    <message>
        <source>Push time</source>
        <translation>推送时间</translation>
    </message>
    <message>
        <source>at %1 Mbit/s</source>
        <translation>按 %1 Mbit/s</translation>
    </message>
    <message>
        <source>at %1 Mbit/s, uncompressed</source>
        <translation>按 %1 Mbit/s，未压缩</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Wasted in layers</source>
        <translation>层中浪费</translation>
    </message>
    <message>
        <source>Same size.</source>
        <translation>大小相同。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 smaller.</source>
        <translation>减小 %1。</translation>
    </message>
    <message>
        <source>%1 larger.</source>
        <translation>增大 %1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>No verdict.</source>
        <translation>无法判定。</translation>
    </message>
    <message>
        <source>The images are for different platforms: %1 and %2.</source>
        <translation>两个镜像的平台不同：%1 和 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n other causes</source>
        <translation>
            <numerusform>其他 %n 个原因</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>The archive holds several images; one was expected.</source>
        <translation>归档中有多个镜像；应当只有一个。</translation>
    </message>
    <message>
        <source>Building %1</source>
        <translation>正在构建 %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1 → %2, measured from both image archives, %3</source>
        <translation>%1 → %2，由两个镜像归档测得，%3</translation>
    </message>
    <message>
        <source>Why: adds up to %1 exactly</source>
        <translation>原因：合计正好 %1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>After:  %1</source>
        <translation>之后：%1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Final files</source>
        <translation>最终文件</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Size by the engine</source>
        <translation>引擎给出的大小</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 names no image.</source>
        <translation>%1 没有指明镜像。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 has no Dockerfile.</source>
        <translation>%1 中没有 Dockerfile。</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>Measuring the image of %1</source>
        <translation>正在测量 %1 的镜像</translation>
    </message>
    <message>
        <source>“%1” is no revision of git.</source>
        <translation>“%1” 不是 git 版本。</translation>
    </message>
    <message>
        <source>%1 is no Dockerfile, so it has no revision.</source>
        <translation>%1 不是 Dockerfile，因此没有版本。</translation>
    </message>
    <message>
        <source>Written, then deleted in a later layer: %1</source>
        <translation>写入后在后面的层中被删除:%1</translation>
    </message>
    <message>
        <source>Written, then replaced in a later layer: %1</source>
        <translation>写入后在后面的层中被替换:%1</translation>
    </message>
    <message>
        <source>Repeated in a later layer for another owner, mode or time: %1</source>
        <translation>因所有者、权限或时间不同而在后面的层中重复:%1</translation>
    </message>
    <message>
        <source>The sizes of all files in all layers, added up from the image&apos;s archive: the same for every engine and image store.</source>
        <translation>所有层中全部文件大小之和,由镜像归档计算:与引擎和存储方式无关。</translation>
    </message>
    <message>
        <source>The compressed layers, each once, and the configuration: what a registry sends for it.</source>
        <translation>压缩后的各层(每层一次)和配置:注册表为它发送的数据。</translation>
    </message>
    <message>
        <source>The layers the image lists, the base image&apos;s included.</source>
        <translation>镜像列出的层,包括基础镜像的层。</translation>
    </message>
    <message>
        <source>By the clock, from the start of the engine&apos;s client to its end.</source>
        <translation>按时钟计时,从引擎客户端启动到结束。</translation>
    </message>
    <message>
        <source>Right after a build without the cache, with nothing changed.</source>
        <translation>紧接一次无缓存构建之后,没有任何改动。</translation>
    </message>
    <message>
        <source>What there is to send, at the bandwidth of the settings: no push was made.</source>
        <translation>按设置的带宽估算需要发送的数据:并未实际推送。</translation>
    </message>
    <message>
        <source>What is in the layers, though later layers replace or delete it.</source>
        <translation>存在于层中、但被后面的层替换或删除的内容。</translation>
    </message>
    <message>
        <source>The share of all bytes in the layers that the final image still shows.</source>
        <translation>各层全部字节中最终镜像仍可见的比例。</translation>
    </message>
    <message>
        <source>The engine itself says %1 and %2 (%3).</source>
        <translation>引擎自己显示为 %1 和 %2(%3)。</translation>
    </message>
    <message>
        <source>%1 s to %2 s</source>
        <translation>%1 到 %2 秒</translation>
    </message>
    <message numerus="yes">
        <source>median of %n runs; %1, %2</source>
        <translation>
            <numerusform>%n 次运行的中位数;%1,%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Build time, no layer cache</source>
        <translation>构建时间,无层缓存</translation>
    </message>
    <message>
        <source>Build time, all cached</source>
        <translation>构建时间,全部命中缓存</translation>
    </message>
    <message>
        <source>%1 times as large.</source>
        <translation>是原来的 %1 倍。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>(不显示)</translation>
    </message>
    <message>
        <source>(another, not shown)</source>
        <translation>(不同的值,不显示)</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>入口点</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>停止信号</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>卷 %1</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>变量 %1</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>运行身份</translation>
    </message>
    <message>
        <source>What containers of it do</source>
        <translation>由它创建的容器的行为</translation>
    </message>
    <message>
        <source>What is in the image</source>
        <translation>镜像内容</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Files: %1 removed, %2 added, %3 changed</source>
        <translation>文件:移除 %1,新增 %2,更改 %3</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 被删除</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 被替换</translation>
    </message>
    <message>
        <source>%1 repeated unchanged</source>
        <translation>%1 未变却重复</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>One push of each to %1, of the layers that were not there yet.</source>
        <translation>各推送一次到 %1,仅包含那里还没有的层。</translation>
    </message>
    <message>
        <source>both share %1</source>
        <translation>两者共享 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>The engine gave no image of the name %1.</source>
        <translation>引擎没有给出名为 %1 的镜像。</translation>
    </message>
    <message>
        <source>Building %1, the file and its context as git has them</source>
        <translation>正在构建 %1，文件和上下文均取自 git</translation>
    </message>
    <message>
        <source>Building %1, the file as git has it, its context as it is now</source>
        <translation>正在构建 %1，文件取自 git，上下文为当前状态</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>--bandwidth takes megabits a second, more than 0, not &quot;%1&quot;.</source>
        <translation>--bandwidth 需要大于 0 的每秒兆比特数，而不是“%1”。</translation>
    </message>
    <message>
        <source>Of the network, for estimated push times; 100 unless given</source>
        <translation>网络带宽，用于估算推送时间；默认 100</translation>
    </message>
    <message>
        <source>text (the default), json, markdown, csv or html</source>
        <translation>text（默认）、json、markdown、csv 或 html</translation>
    </message>
    <message>
        <source>--runs takes a whole number from 1 to %1, not &quot;%2&quot;.</source>
        <translation>--runs 需要 1 到 %1 的整数,而不是“%2”。</translation>
    </message>
    <message>
        <source>Time the Dockerfiles too: so many builds without the cache, and as many with it</source>
        <translation>同时为各 Dockerfile 计时:无缓存构建这么多次,有缓存也构建同样次数</translation>
    </message>
    <message>
        <source>End with 1 when the last AFTER has more, for example 120MB</source>
        <translation>若最后一个 AFTER 超过该大小则以 1 结束,例如 120MB</translation>
    </message>
    <message>
        <source>Write to a file instead of standard output</source>
        <translation>写入文件而不是标准输出</translation>
    </message>
    <message>
        <source>Builds and weighs Dockerfiles or images, and says why their sizes differ from the first&apos;s.</source>
        <translation>构建并称量 Dockerfile 或镜像,并说明它们与第一个的大小为何不同。</translation>
    </message>
    <message>
        <source>--push-to takes a repository such as registry.example:5000/team/app, not &quot;%1&quot;.</source>
        <translation>--push-to 需要一个仓库,例如 registry.example:5000/team/app,而不是“%1”。</translation>
    </message>
    <message>
        <source>Push each image there once and time it; the registry keeps the tag stagecraft-…</source>
        <translation>将每个镜像推送一次并计时;注册表会保留标签 stagecraft-…</translation>
    </message>
    <message>
        <source>Build PATH@REVISION with the files of that revision too, not with those of the folder</source>
        <translation>构建 路径@版本 时也使用该版本的文件，而不是文件夹中的文件</translation>
    </message>
    <message>
        <source>--context-at-revision goes with PATH@REVISION.</source>
        <translation>--context-at-revision 要与 路径@版本 一起使用。</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Build and compare</source>
        <translation>构建并对比</translation>
    </message>
    <message>
        <source>Builds %1 and measures its image. Compare it with:</source>
        <translation>构建 %1 并测量其镜像。对比对象：</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>its previous build</source>
        <translation>它的上一次构建</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>the file as git has it</source>
        <translation>git 中的该文件</translation>
    </message>
    <message>
        <source>an earlier build</source>
        <translation>较早的构建</translation>
    </message>
    <message>
        <source>another Dockerfile</source>
        <translation>另一个 Dockerfile</translation>
    </message>
    <message>
        <source>an image of the engine</source>
        <translation>引擎中的镜像</translation>
    </message>
    <message>
        <source>an archive of an image</source>
        <translation>镜像归档</translation>
    </message>
    <message>
        <source>The last build of the same target.</source>
        <translation>同一目标的上一次构建。</translation>
    </message>
    <message>
        <source>There is none yet: this build will be the one to compare the next with.</source>
        <translation>尚无：下一次构建将与本次比较。</translation>
    </message>
    <message>
        <source>Revision of git</source>
        <translation>git 版本</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Its image is measured as the engine has it; nothing is built.</source>
        <translation>直接测量引擎中的镜像，不会构建。</translation>
    </message>
    <message>
        <source>No earlier build left an image.</source>
        <translation>没有较早的构建留下镜像。</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>It is built first.</source>
        <translation>会先构建它。</translation>
    </message>
    <message>
        <source>This project has no other Dockerfile.</source>
        <translation>该项目没有其他 Dockerfile。</translation>
    </message>
    <message>
        <source>alpine:3.22</source>
        <translation>alpine:3.22</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>An image the engine has; nothing is pulled.</source>
        <translation>引擎已有的镜像；不会拉取。</translation>
    </message>
    <message>
        <source>/home/you/shop.tar</source>
        <translation>/home/you/shop.tar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>添加变体</translation>
    </message>
    <message>
        <source>Measures one more image and puts it into the table.</source>
        <translation>再测量一个镜像并放入表格。</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>another stage of the file</source>
        <translation>文件中的另一个阶段</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>The image there would be if that stage were shipped: what the stages after it save.</source>
        <translation>若直接交付该阶段会得到的镜像:可看出后续阶段节省了多少。</translation>
    </message>
    <message>
        <source>There is no other stage with a name.</source>
        <translation>没有其他有名称的阶段。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>With the files of the context of that revision too</source>
        <translation>上下文的文件也取自该版本</translation>
    </message>
    <message>
        <source>Otherwise the Dockerfile of that revision is built with the files as they are now.</source>
        <translation>否则该版本的 Dockerfile 会使用当前的文件构建。</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Building…</source>
        <translation>正在构建…</translation>
    </message>
    <message>
        <source>Nothing to compare yet. “Build and compare” builds this Dockerfile and holds the image against the previous build or another Dockerfile.</source>
        <translation>还没有可对比的内容。“构建并对比”会构建此 Dockerfile，并将镜像与上一次构建或另一个 Dockerfile 对比。</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>What is in the image</source>
        <translation>镜像内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>adds up to %1 exactly</source>
        <translation>合计正好 %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Add variant…</source>
        <translation>添加变体…</translation>
    </message>
    <message>
        <source>Estimate download</source>
        <translation>估算下载大小</translation>
    </message>
    <message>
        <source>Compresses the layers as a push would, without keeping them: about a second for 25 MB.</source>
        <translation>像推送那样压缩各层但不保存:每 25 MB 约一秒。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Size over time</source>
        <translation>大小变化</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s)</source>
        <translation>
            <numerusform>%n 次构建</numerusform>
        </translation>
    </message>
    <message>
        <source>What containers of it do</source>
        <translation>由它创建的容器的行为</translation>
    </message>
    <message>
        <source>Time…</source>
        <translation>计时…</translation>
    </message>
    <message>
        <source>Builds, three times without the cache and with it</source>
        <translation>构建：不用缓存和使用缓存各三次</translation>
    </message>
    <message>
        <source>A push to a registry…</source>
        <translation>推送到镜像仓库…</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Proposals</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>ConfigurationList</name>
    <message>
        <source>%1: before %2, after %3</source>
        <translation>%1:之前 %2,之后 %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>ConnectPopup</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Build on it</source>
        <translation>以其为基础</translation>
    </message>
    <message>
        <source>What to copy out of %1</source>
        <translation>从 %1 复制什么</translation>
    </message>
    <message>
        <source>Paths to copy</source>
        <translation>要复制的路径</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>复制到</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标位置</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>挂载</translation>
    </message>
    <message>
        <source>%1 will start from %2 instead of what it is built from now.</source>
        <translation>%1 将基于 %2，而不再基于现在的基础。</translation>
    </message>
    <message>
        <source>For which command</source>
        <translation>用于哪个命令</translation>
    </message>
    <message>
        <source>The RUN that uses the mount</source>
        <translation>使用该挂载的 RUN</translation>
    </message>
    <message>
        <source>What of %1 the command is to see</source>
        <translation>命令要看到 %1 中的什么</translation>
    </message>
</context>
<context>
    <name>ContentBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>CopyFilesDialog</name>
    <message>
        <source>Copy files out of the stage</source>
        <translation>从阶段中复制文件</translation>
    </message>
    <message>
        <source>The stage is built, and a file or folder of it is copied to a folder of yours. Nothing of it runs.</source>
        <translation>将构建该阶段，并把其中的文件或文件夹复制到您的文件夹。不会运行其中任何程序。</translation>
    </message>
    <message>
        <source>/out/app</source>
        <translation>/out/app</translation>
    </message>
    <message>
        <source>Path in the stage</source>
        <translation>阶段中的路径</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
</context>
<context>
    <name>DifferenceDialog</name>
    <message>
        <source>No line differs in what can be seen.</source>
        <translation>没有可见的差异行。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <source>What changes in the text</source>
        <translation>文本中的更改</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>删除：%1</translation>
    </message>
</context>
<context>
    <name>DivisionPopup</name>
    <message>
        <source>Split the stage here</source>
        <translation>在此拆分阶段</translation>
    </message>
    <message>
        <source>A stage of its own</source>
        <translation>单独的阶段</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>Name of the stage with what is above</source>
        <translation>上半部分阶段的名称</translation>
    </message>
    <message>
        <source>Name of the new stage</source>
        <translation>新阶段的名称</translation>
    </message>
    <message>
        <source>What the rest is built on; empty for the stage above</source>
        <translation>其余部分的基础；留空则基于上方的阶段</translation>
    </message>
    <message>
        <source>Base of the rest</source>
        <translation>其余部分的基础</translation>
    </message>
    <message>
        <source>Build the rest on the new stage</source>
        <translation>其余部分基于新阶段构建</translation>
    </message>
    <message>
        <source>What to copy: paths and where to, one line each</source>
        <translation>复制内容：路径和目标，每行一项</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>复制内容</translation>
    </message>
</context>
<context>
    <name>Dockerfile</name>
    <message>
        <source>ONBUILD needs an instruction after it.</source>
        <translation>ONBUILD 后面需要一条指令。</translation>
    </message>
    <message>
        <source>ONBUILD cannot be the instruction of an ONBUILD.</source>
        <translation>ONBUILD 不能作为 ONBUILD 的指令。</translation>
    </message>
    <message>
        <source>%1 cannot be the instruction of an ONBUILD.</source>
        <translation>%1 不能作为 ONBUILD 的指令。</translation>
    </message>
    <message>
        <source>There is no instruction in this continued line.</source>
        <translation>此续行中没有指令。</translation>
    </message>
    <message>
        <source>There is no instruction %1.</source>
        <translation>没有指令 %1。</translation>
    </message>
    <message>
        <source>%1 has no flag --%2.</source>
        <translation>%1 没有标志 --%2。</translation>
    </message>
    <message>
        <source>The flag --%1 may be given only once.</source>
        <translation>标志 --%1 只能给出一次。</translation>
    </message>
    <message>
        <source>The flag --%1 needs a value: --%1=…</source>
        <translation>标志 --%1 需要值：--%1=…</translation>
    </message>
    <message>
        <source>The flag --%1 is true or false, not &quot;%2&quot;.</source>
        <translation>标志 --%1 只能是 true 或 false，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1 needs an argument.</source>
        <translation>%1 需要参数。</translation>
    </message>
    <message>
        <source>The name of the stage is missing after %1.</source>
        <translation>%1 后面缺少阶段名称。</translation>
    </message>
    <message>
        <source>FROM ends after the name of the stage.</source>
        <translation>FROM 到阶段名称即结束。</translation>
    </message>
    <message>
        <source>After the image only AS and a name may follow: FROM image AS name.</source>
        <translation>镜像之后只能是 AS 和名称：FROM image AS name。</translation>
    </message>
    <message>
        <source>%1 needs at least a source and a destination.</source>
        <translation>%1 至少需要一个来源和一个目标位置。</translation>
    </message>
    <message>
        <source>A heredoc cannot be the destination of %1.</source>
        <translation>heredoc 不能作为 %1 的目标位置。</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 name=value.</source>
        <translation>%1 需要值：%1 name=value。</translation>
    </message>
    <message>
        <source>There is no = in &quot;%1&quot;: every argument of %2 has the form name=value.</source>
        <translation>“%1”中没有 =：%2 的每个参数都应为 name=value 形式。</translation>
    </message>
    <message>
        <source>The name before the = is missing.</source>
        <translation>= 前面缺少名称。</translation>
    </message>
    <message>
        <source>The name of the argument is missing.</source>
        <translation>缺少参数名称。</translation>
    </message>
    <message>
        <source>Nothing may follow HEALTHCHECK NONE.</source>
        <translation>HEALTHCHECK NONE 后面不能有其他内容。</translation>
    </message>
    <message>
        <source>HEALTHCHECK is followed by CMD or NONE, not by %1.</source>
        <translation>HEALTHCHECK 后面应是 CMD 或 NONE，而不是 %1。</translation>
    </message>
    <message>
        <source>The command after HEALTHCHECK CMD is missing.</source>
        <translation>HEALTHCHECK CMD 后面缺少命令。</translation>
    </message>
    <message>
        <source>The number of retries is a whole number from 0.</source>
        <translation>重试次数应为不小于 0 的整数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration such as 30s, 500ms or 1m30s.</source>
        <translation>“%1”不是有效的时长，例如 30s、500ms 或 1m30s。</translation>
    </message>
    <message>
        <source>The shortest duration here is 1ms.</source>
        <translation>此处最短时长为 1ms。</translation>
    </message>
    <message>
        <source>SHELL needs the JSON form: SHELL [&quot;executable&quot;, &quot;parameter&quot;].</source>
        <translation>SHELL 需要 JSON 形式：SHELL [&quot;executable&quot;, &quot;parameter&quot;]。</translation>
    </message>
    <message>
        <source>SHELL needs at least the name of the shell.</source>
        <translation>SHELL 至少需要 shell 的名称。</translation>
    </message>
    <message>
        <source>The path of a volume may not be empty.</source>
        <translation>卷的路径不能为空。</translation>
    </message>
    <message>
        <source>Only strings may stand in the JSON form: put this in double quotes.</source>
        <translation>JSON 形式中只能是字符串：请给它加上双引号。</translation>
    </message>
    <message>
        <source>A mount is a list of key=value with commas between them.</source>
        <translation>挂载是以逗号分隔的 key=value 列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a value: %1=…</source>
        <translation>“%1”需要值：%1=…</translation>
    </message>
    <message>
        <source>There is no mount type &quot;%1&quot;.</source>
        <translation>没有挂载类型“%1”。</translation>
    </message>
    <message>
        <source>Variables are not replaced in from=: define a stage with FROM %1 AS name, and name that.</source>
        <translation>from= 中不会替换变量：请用 FROM %1 AS name 定义一个阶段，再引用它。</translation>
    </message>
    <message>
        <source>%1 is true or false, not &quot;%2&quot;.</source>
        <translation>%1 只能是 true 或 false，而不是“%2”。</translation>
    </message>
    <message>
        <source>Sharing is shared, private or locked, not &quot;%1&quot;.</source>
        <translation>sharing 只能是 shared、private 或 locked，而不是“%1”。</translation>
    </message>
    <message>
        <source>The mode &quot;%1&quot; is not an octal number.</source>
        <translation>权限模式“%1”不是八进制数。</translation>
    </message>
    <message>
        <source>%1 is a number, not &quot;%2&quot;.</source>
        <translation>%1 应为数字，而不是“%2”。</translation>
    </message>
    <message>
        <source>A mount has no key &quot;%1&quot;.</source>
        <translation>挂载没有键“%1”。</translation>
    </message>
    <message>
        <source>A mount of type %1 has no key &quot;%2&quot;; the type must stand before it.</source>
        <translation>类型为 %1 的挂载没有键“%2”；类型必须写在它前面。</translation>
    </message>
    <message>
        <source>A mount of type %1 has no key &quot;%2&quot;.</source>
        <translation>类型为 %1 的挂载没有键“%2”。</translation>
    </message>
    <message>
        <source>Only a mount of type cache has the key &quot;sharing&quot;.</source>
        <translation>只有类型为 cache 的挂载才有键“sharing”。</translation>
    </message>
    <message>
        <source>A secret is not taken from a stage: it has no key &quot;from&quot;.</source>
        <translation>机密不取自阶段：它没有键“from”。</translation>
    </message>
    <message>
        <source>A secret needs an id, a source or a target.</source>
        <translation>机密需要 id、source 或 target。</translation>
    </message>
    <message>
        <source>A secret has an id or a source, not both.</source>
        <translation>机密只能有 id 或 source 之一。</translation>
    </message>
    <message>
        <source>The Dockerfile is empty: it needs at least a FROM instruction.</source>
        <translation>Dockerfile 为空：至少需要一条 FROM 指令。</translation>
    </message>
    <message>
        <source>The Dockerfile has no instructions: it needs at least a FROM.</source>
        <translation>Dockerfile 中没有指令：至少需要一条 FROM。</translation>
    </message>
    <message>
        <source>This line is %1 bytes long; BuildKit reads no line longer than %2.</source>
        <translation>此行长 %1 字节；BuildKit 不读取超过 %2 字节的行。</translation>
    </message>
    <message>
        <source>There is already a directive &quot;%1&quot; in line %2: only one is allowed.</source>
        <translation>第 %2 行已有指示“%1”：只允许有一个。</translation>
    </message>
    <message>
        <source>The escape character can only be \ or `, not &quot;%1&quot;.</source>
        <translation>转义字符只能是 \ 或 `，而不是“%1”。</translation>
    </message>
    <message>
        <source>This is only a comment: the directive &quot;%1&quot; must be above every other line, empty lines and comments included.</source>
        <translation>这只是注释：指示“%1”必须位于所有其他行之上，包括空行和注释。</translation>
    </message>
    <message>
        <source>The heredoc does not end: a line that is only &quot;%1&quot; is missing.</source>
        <translation>heredoc 没有结束：缺少只有“%1”的一行。</translation>
    </message>
    <message>
        <source>Line %1 has it behind tabs, which only &lt;&lt;- allows.</source>
        <translation>第 %1 行的结束符前有制表符，只有 &lt;&lt;- 才允许。</translation>
    </message>
    <message>
        <source>Line %1 has white space beside it, which makes it part of the text.</source>
        <translation>第 %1 行的结束符旁有空白，因而成了文本的一部分。</translation>
    </message>
    <message>
        <source>The variables here cannot be replaced: %1.</source>
        <translation>无法替换此处的变量：%1。</translation>
    </message>
    <message>
        <source>The path of this volume is empty once %1 is replaced.</source>
        <translation>替换 %1 后，此卷的路径为空。</translation>
    </message>
    <message>
        <source>%1 stands before the first FROM: only ARG may.</source>
        <translation>%1 位于第一个 FROM 之前：此处只允许 ARG。</translation>
    </message>
    <message>
        <source>The platform is empty: %1 has no value before the first FROM.</source>
        <translation>平台为空：%1 在第一个 FROM 之前没有值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a platform such as linux/amd64 or linux/arm64.</source>
        <translation>“%1”不是有效的平台，例如 linux/amd64 或 linux/arm64。</translation>
    </message>
    <message>
        <source>The base is empty: %1 has no value before the first FROM.</source>
        <translation>基础镜像为空：%1 在第一个 FROM 之前没有值。</translation>
    </message>
    <message>
        <source>FROM finds the stage only in lower case: %1.</source>
        <translation>FROM 只能用小写找到该阶段：%1。</translation>
    </message>
    <message>
        <source>The name of an image is in lower case: &quot;%1&quot; is not.</source>
        <translation>镜像名称应为小写：“%1”不是。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of an image.</source>
        <translation>“%1”不是镜像名称。</translation>
    </message>
    <message>
        <source>%1 becomes &quot;%2&quot;, which is not the name of an image.</source>
        <translation>%1 变为“%2”，不是镜像名称。</translation>
    </message>
    <message>
        <source>There is no stage to build: a FROM is missing.</source>
        <translation>没有可构建的阶段：缺少 FROM。</translation>
    </message>
    <message>
        <source>There is no stage &quot;%1&quot; to build.</source>
        <translation>没有可构建的阶段“%1”。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是指 %1 吗？</translation>
    </message>
    <message>
        <source>error= is true or false, not &quot;%1&quot;.</source>
        <translation>error= 只能是 true 或 false，不能是“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option of check: there are skip=, error= and experimental=.</source>
        <translation>check 没有选项“%1”：可用的有 skip=、error= 和 experimental=。</translation>
    </message>
    <message>
        <source>The number of the port is missing.</source>
        <translation>缺少端口号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no protocol of a port: there are tcp, udp and sctp.</source>
        <translation>“%1”不是端口协议：可用的有 tcp、udp 和 sctp。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address.</source>
        <translation>“%1”不是 IP 地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port: write a number up to 65535, or two with a - between.</source>
        <translation>“%1”不是端口：请写不超过 65535 的数字，或用 - 连接的两个数字。</translation>
    </message>
    <message>
        <source>%1 and %2 are not as many ports.</source>
        <translation>%1 和 %2 的端口数量不同。</translation>
    </message>
    <message>
        <source>Line %1: nothing follows the &quot;!&quot;.</source>
        <translation>第 %1 行：“!”之后没有内容。</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is not a pattern.</source>
        <translation>第 %1 行：“%2”不是模式。</translation>
    </message>
    <message>
        <source>The mode %1 is neither an octal number up to 7777 nor symbolic such as u+x.</source>
        <translation>模式 %1 既不是不超过 7777 的八进制数，也不是 u+x 这样的符号形式。</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>--%1 应为 %2 之一，而不是“%3”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size such as 64m.</source>
        <translation>“%1”不是 64m 这样的大小。</translation>
    </message>
    <message>
        <source>A mount of type ssh takes no source.</source>
        <translation>ssh 类型的挂载没有来源。</translation>
    </message>
    <message>
        <source>Nothing can be mounted over / as a whole.</source>
        <translation>不能挂载到整个 / 上。</translation>
    </message>
    <message>
        <source>A checksum is for one source, not for %1.</source>
        <translation>校验和只用于一个来源，而不是 %1 个。</translation>
    </message>
    <message>
        <source>Only a source with an address has a checksum.</source>
        <translation>只有带地址的来源才有校验和。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no checksum such as sha256:… of 64 digits.</source>
        <translation>“%1”不是 sha256:… 这样的 64 位校验和。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no signal such as SIGTERM, SIGINT or 9.</source>
        <translation>“%1”不是 SIGTERM、SIGINT 或 9 这样的信号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a stage: a name starts with a letter, then letters and digits follow, with &quot;-&quot;, &quot;_&quot; or &quot;.&quot; between them.</source>
        <translation>“%1”不能作为阶段名称：名称以字母开头，后面是字母和数字，中间可以有“-”、“_”或“.”。</translation>
    </message>
</context>
<context>
    <name>DockerfileEditor</name>
    <message>
        <source>Text of %1</source>
        <translation>%1 的文本</translation>
    </message>
    <message>
        <source>Dockerfile text</source>
        <translation>Dockerfile 文本</translation>
    </message>
    <message>
        <source>Too long to colour</source>
        <translation>过长，不着色</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a Dockerfile.</source>
        <translation>%1 是文件夹，不是 Dockerfile。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>%1 is too big (%2) to be a Dockerfile.</source>
        <translation>%1 过大（%2），不可能是 Dockerfile。</translation>
    </message>
    <message>
        <source>%1 cannot be saved: there is no folder %2.</source>
        <translation>无法保存 %1：文件夹 %2 不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>无法保存 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>This does not look like a text file: %1.</source>
        <translation>这看起来不是文本文件：%1。</translation>
    </message>
    <message>
        <source>%1 is UTF-16, and builds read Dockerfiles as UTF-8.</source>
        <translation>%1 是 UTF-16，而构建按 UTF-8 读取 Dockerfile。</translation>
    </message>
    <message>
        <source>%1 cannot be saved: the file may not be written to. Save it under another name, or allow writing to it.</source>
        <translation>无法保存 %1：该文件不可写。请另存为其他名称，或允许写入。</translation>
    </message>
    <message>
        <source>%1 cannot be saved: no file may be made in %2. Save it elsewhere.</source>
        <translation>无法保存 %1：不能在 %2 中创建文件。请保存到别处。</translation>
    </message>
</context>
<context>
    <name>DocumentTabs</name>
    <message>
        <source>Open files</source>
        <translation>打开的文件</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1，已更改</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
</context>
<context>
    <name>EdgeLegend</name>
    <message>
        <source>Legend: FROM is solid, COPY --from is dashed, a mount is dotted</source>
        <translation>图例：FROM 为实线，COPY --from 为虚线，挂载为点线</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>挂载</translation>
    </message>
</context>
<context>
    <name>EditorMenu</name>
    <message>
        <source>Undo %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Ctrl+X</source>
        <translation>Ctrl+X</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Go to definition</source>
        <translation>转到定义</translation>
    </message>
    <message>
        <source>Rename %1…</source>
        <translation>重命名 %1…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Format selection</source>
        <translation>格式化所选内容</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Sort packages</source>
        <translation>排序软件包</translation>
    </message>
</context>
<context>
    <name>EmptyCanvas</name>
    <message>
        <source>No stages yet</source>
        <translation>还没有阶段</translation>
    </message>
    <message>
        <source>Every FROM in the text becomes a stage here. Type one, or add it now.</source>
        <translation>文本中的每个 FROM 都会成为这里的一个阶段。可以直接输入，也可以现在添加。</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>添加阶段</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Docker or Podman was not found. Editing works; install one to build.</source>
        <translation>未找到 Docker 或 Podman。可以编辑；要构建请安装其中之一。</translation>
    </message>
    <message>
        <source>Docker is installed but its engine is not running.</source>
        <translation>已安装 Docker，但其引擎未运行。</translation>
    </message>
    <message>
        <source>Docker is installed but its engine is not running (context %1).</source>
        <translation>已安装 Docker，但其引擎未运行（上下文 %1）。</translation>
    </message>
    <message>
        <source>Your user may not use the Docker socket. Use rootless Docker or Podman, or ask whoever runs this system; being in the docker group equals being root.</source>
        <translation>您的用户无权使用 Docker 套接字。请使用 rootless Docker 或 Podman，或咨询系统管理员；加入 docker 组等同于拥有 root 权限。</translation>
    </message>
    <message>
        <source>BuildKit support (buildx) is missing. Install the buildx plugin to build.</source>
        <translation>缺少 BuildKit 支持（buildx）。要构建请安装 buildx 插件。</translation>
    </message>
    <message>
        <source>The engine stopped during the build.</source>
        <translation>引擎在构建过程中停止了。</translation>
    </message>
    <message>
        <source>The disk of the engine is full. “docker system df” shows what takes the space.</source>
        <translation>引擎的磁盘已满。“docker system df”可显示空间的占用情况。</translation>
    </message>
    <message>
        <source>An image could not be had: it does not exist, needs a sign-in, or was asked for too often.</source>
        <translation>无法获取镜像：它不存在、需要登录，或请求过于频繁。</translation>
    </message>
    <message>
        <source>The registry could not be reached.</source>
        <translation>无法连接镜像仓库。</translation>
    </message>
    <message>
        <source>An image or a program is for another platform than the one built for.</source>
        <translation>某个镜像或程序的平台与构建的目标平台不同。</translation>
    </message>
    <message>
        <source>The engine does not accept the Dockerfile.</source>
        <translation>引擎不接受此 Dockerfile。</translation>
    </message>
    <message>
        <source>An instruction failed.</source>
        <translation>有指令执行失败。</translation>
    </message>
    <message>
        <source>The engine does not accept what was asked for.</source>
        <translation>引擎不接受此请求。</translation>
    </message>
    <message>
        <source>No engine</source>
        <translation>无引擎</translation>
    </message>
    <message>
        <source>BuildKit · live</source>
        <translation>BuildKit · 实时</translation>
    </message>
    <message>
        <source>BuildKit · text</source>
        <translation>BuildKit · 文本</translation>
    </message>
    <message>
        <source>Legacy builder</source>
        <translation>旧版构建器</translation>
    </message>
    <message>
        <source>Podman</source>
        <translation>Podman</translation>
    </message>
    <message>
        <source>The engine sent an event of more than 16 MiB, which was left out.</source>
        <translation>引擎发来超过 16 MiB 的事件，已略去。</translation>
    </message>
    <message>
        <source>The engine gave no answer.</source>
        <translation>引擎没有应答。</translation>
    </message>
    <message>
        <source>The engine refused.</source>
        <translation>引擎拒绝了请求。</translation>
    </message>
    <message>
        <source>That is no image name.</source>
        <translation>这不是镜像名称。</translation>
    </message>
    <message>
        <source>The engine&apos;s client could not be started.</source>
        <translation>无法启动引擎的客户端。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The engine could not hand out the image.</source>
        <translation>引擎无法提供该镜像。</translation>
    </message>
    <message>
        <source>The engine&apos;s answer about the image could not be read.</source>
        <translation>无法读取引擎关于该镜像的应答。</translation>
    </message>
    <message>
        <source>The image could not be pushed to %1.</source>
        <translation>无法将镜像推送到 %1。</translation>
    </message>
</context>
<context>
    <name>EngineCommand</name>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>构建方式</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>%1 (remote)</source>
        <translation>%1（远程）</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>构建器</translation>
    </message>
    <message>
        <source>buildx</source>
        <translation>buildx</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Tells which engine was found, and what it can do.</source>
        <translation>显示找到的引擎及其功能。</translation>
    </message>
    <message>
        <source>text (the default) or json</source>
        <translation>text（默认）或 json</translation>
    </message>
</context>
<context>
    <name>EngineMenu</name>
    <message>
        <source>The context docker uses by itself</source>
        <translation>docker 自行使用的上下文</translation>
    </message>
    <message>
        <source>Look for an engine again</source>
        <translation>重新查找引擎</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>To the folder above</source>
        <translation>上级文件夹</translation>
    </message>
    <message>
        <source>Only what is kept for nothing</source>
        <translation>仅显示白白保留的内容</translation>
    </message>
    <message>
        <source>Find a file</source>
        <translation>查找文件</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Files of the image</source>
        <translation>镜像的文件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>+ %1 for nothing</source>
        <translation>+ %1 白占</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>列表显示</translation>
    </message>
    <message>
        <source>As a map</source>
        <translation>面积图显示</translation>
    </message>
    <message>
        <source>What is there twice</source>
        <translation>重复的内容</translation>
    </message>
</context>
<context>
    <name>FileChanges</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <translation>%1:之前 %2,之后 %3</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open Dockerfile or compose file</source>
        <translation>打开 Dockerfile 或 Compose 文件</translation>
    </message>
    <message>
        <source>Dockerfiles and compose files (Dockerfile* *.Dockerfile *.dockerfile Containerfile* *.yaml *.yml)</source>
        <translation>Dockerfile 和 Compose 文件 (Dockerfile* *.Dockerfile *.dockerfile Containerfile* *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Export the graph in dark colours</source>
        <translation>以深色导出图</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>New Dockerfile</source>
        <translation>新建 Dockerfile</translation>
    </message>
</context>
<context>
    <name>FileMap</name>
    <message>
        <source>Map of the files</source>
        <translation>文件面积图</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>FileMessages</name>
    <message>
        <source>%1 on disk and here</source>
        <translation>磁盘上与此处的 %1</translation>
    </message>
    <message>
        <source>Lines with − are on disk only, lines with + are here only.</source>
        <translation>带 − 的行仅在磁盘上，带 + 的行仅在此处。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Unsaved changes of %1</source>
        <translation>%1 的未保存更改</translation>
    </message>
    <message>
        <source>Lines with − are open now, lines with + are in the unsaved text. Restoring is a step you can undo.</source>
        <translation>带 − 的行在当前打开的文本中，带 + 的行在未保存的文本中。恢复操作可撤销。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Stagecraft ended while %1 had unsaved changes (at %2). The file has changed since.</source>
        <translation>Stagecraft 结束时 %1 有未保存的更改（%2）。该文件此后已更改。</translation>
    </message>
    <message>
        <source>Stagecraft ended while %1 had unsaved changes (at %2).</source>
        <translation>Stagecraft 结束时 %1 有未保存的更改（%2）。</translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>显示差异</translation>
    </message>
    <message>
        <source>%1 was changed by another program, at other places than here.</source>
        <translation>%1 被其他程序更改，位置与此处不同。</translation>
    </message>
    <message>
        <source>%1 was changed by another program, at places that are changed here too.</source>
        <translation>%1 被其他程序更改，且与此处更改的位置重叠。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>%1 is no longer on disk. Saving makes it again.</source>
        <translation>%1 已不在磁盘上。保存会重新创建。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Hide replacing</source>
        <translation>隐藏替换</translation>
    </message>
    <message>
        <source>Show replacing</source>
        <translation>显示替换</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation>在所选内容中</translation>
    </message>
</context>
<context>
    <name>FixMenu</name>
    <message>
        <source>Nothing here can be mended by itself</source>
        <translation>此处没有可自动修复的内容</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>There is no flag %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>There is no flag %1. Did you mean %2?</source>
        <translation>没有选项 %1。您是指 %2 吗？</translation>
    </message>
    <message>
        <source>%1 takes one of %2, not &quot;%3&quot;.</source>
        <translation>%1 应为 %2 之一，而不是“%3”。</translation>
    </message>
    <message>
        <source>%1 takes one of %2, not &quot;%3&quot;. Did you mean %4?</source>
        <translation>%1 应为 %2 之一，而不是“%3”。您是指 %4 吗？</translation>
    </message>
    <message>
        <source>%1 can be given once only.</source>
        <translation>%1 只能给出一次。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不接受值。</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 需要值：%2。</translation>
    </message>
</context>
<context>
    <name>GoToPopup</name>
    <message>
        <source>Line or stage</source>
        <translation>行或阶段</translation>
    </message>
    <message>
        <source>Line or stage to go to</source>
        <translation>要转到的行或阶段</translation>
    </message>
    <message>
        <source>No stage is called so.</source>
        <translation>没有此名称的阶段。</translation>
    </message>
    <message>
        <source>A number, or the name of a stage.</source>
        <translation>数字，或阶段的名称。</translation>
    </message>
</context>
<context>
    <name>GraphCanvas</name>
    <message>
        <source>Stages of %1</source>
        <translation>%1 的阶段</translation>
    </message>
    <message>
        <source>Stages: %1. Arrow keys go from stage to stage, Enter goes to the text.</source>
        <translation>阶段：%1。用方向键在阶段间移动，按 Enter 转到文本。</translation>
    </message>
    <message>
        <source>The graph is in %1</source>
        <translation>图已保存到 %1</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>图片已在剪贴板中</translation>
    </message>
</context>
<context>
    <name>GraphCommand</name>
    <message>
        <source>This build of Stagecraft cannot draw %1; dot and mermaid work.</source>
        <translation>此 Stagecraft 版本无法绘制 %1；可以使用 dot 和 mermaid。</translation>
    </message>
    <message>
        <source>Which Dockerfile? Give its path, or - for standard input.</source>
        <translation>哪个 Dockerfile？请给出路径，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>Give the Dockerfile once: %1 or %2.</source>
        <translation>只能给出一个 Dockerfile：%1 或 %2。</translation>
    </message>
    <message>
        <source>json (the default), dot, mermaid, svg, png or pdf</source>
        <translation>json（默认）、dot、mermaid、svg、png 或 pdf</translation>
    </message>
    <message>
        <source>Write to a file instead of standard output</source>
        <translation>写入文件而不是标准输出</translation>
    </message>
    <message>
        <source>Prints the stages of a Dockerfile and what they take from each other.</source>
        <translation>输出 Dockerfile 的各个阶段及其相互依赖。</translation>
    </message>
    <message>
        <source>Colours of svg, png and pdf: light (the default) or dark</source>
        <translation>svg、png 和 pdf 的颜色：light（默认）或 dark</translation>
    </message>
    <message>
        <source>Pixels of png a unit: 1 to 4 (default: 2, and 1 for large graphs)</source>
        <translation>png 每单位的像素数：1 到 4（默认 2，大图为 1）</translation>
    </message>
    <message>
        <source>Keep text as text in svg, to be searched; it is drawn as outlines otherwise</source>
        <translation>在 svg 中保留文本以便搜索；否则绘制为轮廓</translation>
    </message>
</context>
<context>
    <name>GraphEdit</name>
    <message>
        <source>The text around this place is not complete or has two stages of one name, so the change would not come out as meant. Mend the text first.</source>
        <translation>此处的文本不完整，或有两个同名阶段，更改的结果会与预期不符。请先修正文本。</translation>
    </message>
    <message>
        <source>A stage builds on one image or stage: &quot;%1&quot; is neither.</source>
        <translation>阶段以一个镜像或阶段为基础：“%1”两者都不是。</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; comes later, and FROM knows only stages above it.</source>
        <translation>阶段“%1”在后面，而 FROM 只认识它上方的阶段。</translation>
    </message>
    <message>
        <source>Add stage %1</source>
        <translation>添加阶段 %1</translation>
    </message>
    <message>
        <source>COPY needs at least one path and a destination.</source>
        <translation>COPY 至少需要一个路径和一个目标位置。</translation>
    </message>
    <message>
        <source>A path cannot hold line ends or other control characters.</source>
        <translation>路径不能含有换行符或其他控制字符。</translation>
    </message>
    <message>
        <source>There is no such stage.</source>
        <translation>没有这个阶段。</translation>
    </message>
    <message>
        <source>A stage cannot take anything from itself.</source>
        <translation>阶段不能从自身获取内容。</translation>
    </message>
    <message>
        <source>That would make a cycle: %1.</source>
        <translation>这会形成循环：%1。</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; comes after stage &quot;%2&quot;, and a stage can only take from stages above it.</source>
        <translation>阶段“%1”位于阶段“%2”之后，而阶段只能从其上方的阶段获取内容。</translation>
    </message>
    <message>
        <source>Copy from %1 to %2</source>
        <translation>从 %1 复制到 %2</translation>
    </message>
    <message>
        <source>The instruction before the new COPY is not complete. Mend the text first.</source>
        <translation>新 COPY 之前的指令不完整。请先修正文本。</translation>
    </message>
    <message>
        <source>Build %1 on %2</source>
        <translation>让 %1 以 %2 为基础</translation>
    </message>
    <message>
        <source>Two stages are called &quot;%1&quot;. Rename one of them first.</source>
        <translation>有两个阶段都叫“%1”。请先重命名其中一个。</translation>
    </message>
    <message>
        <source>The FROM of stage &quot;%1&quot; is not complete. Mend the text first.</source>
        <translation>阶段“%1”的 FROM 不完整。请先修正文本。</translation>
    </message>
    <message>
        <source>Build %1 on nothing</source>
        <translation>让 %1 不使用基础</translation>
    </message>
    <message>
        <source>Remove a mount from %1</source>
        <translation>从 %1 移除一个挂载</translation>
    </message>
    <message>
        <source>Remove a copy into %1</source>
        <translation>移除到 %1 的一次复制</translation>
    </message>
    <message>
        <source>A Dockerfile needs at least one stage.</source>
        <translation>Dockerfile 至少需要一个阶段。</translation>
    </message>
    <message>
        <source>Delete stage %1</source>
        <translation>删除阶段 %1</translation>
    </message>
    <message>
        <source>Name %1 %2</source>
        <translation>将 %1 命名为 %2</translation>
    </message>
    <message>
        <source>Rename stage %1 to %2</source>
        <translation>将阶段 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>&quot;FROM %1&quot; names this stage through a variable. Change the variable first.</source>
        <translation>“FROM %1”通过变量引用此阶段。请先更改该变量。</translation>
    </message>
    <message>
        <source>A stage name starts with a letter and has only letters, digits, dots, dashes and underscores.</source>
        <translation>阶段名称以字母开头，只含字母、数字、点、连字符和下划线。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a meaning of its own and cannot name a stage.</source>
        <translation>“%1”有特殊含义，不能用作阶段名称。</translation>
    </message>
    <message>
        <source>There is a stage called &quot;%1&quot; already.</source>
        <translation>已有名为“%1”的阶段。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of an image that this file uses.</source>
        <translation>“%1”是此文件所用镜像的名称。</translation>
    </message>
    <message>
        <source>FROM begins a stage: add a stage instead.</source>
        <translation>FROM 会开始一个新阶段：请改为添加阶段。</translation>
    </message>
    <message>
        <source>Only ARG can stand above the first FROM.</source>
        <translation>第一个 FROM 之上只能有 ARG。</translation>
    </message>
    <message>
        <source>This is not one instruction: &quot;%1&quot;.</source>
        <translation>这不是一条指令：“%1”。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Import argument %1</source>
        <translation>引入参数 %1</translation>
    </message>
    <message>
        <source>There is no argument %1 above the first FROM.</source>
        <translation>第一个 FROM 之上没有参数 %1。</translation>
    </message>
    <message>
        <source>FROM begins its stage: delete the stage instead.</source>
        <translation>FROM 是所在阶段的开头：请改为删除该阶段。</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>FROM begins its stage: move the stage instead.</source>
        <translation>FROM 是所在阶段的开头：请改为移动该阶段。</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; takes from stage &quot;%2&quot;, and a stage can only take from stages above it.</source>
        <translation>阶段“%1”取用阶段“%2”的内容，而阶段只能取用其上方的阶段。</translation>
    </message>
    <message>
        <source>Move stage %1</source>
        <translation>移动阶段 %1</translation>
    </message>
    <message>
        <source>Something would then mean another stage than it means now, such as a name that two stages have. Mend the text first.</source>
        <translation>这样会使某处指向与现在不同的阶段，例如两个阶段共用的名称。请先修正文本。</translation>
    </message>
    <message>
        <source>Set --%1 of %2</source>
        <translation>设置 %2 的 --%1</translation>
    </message>
    <message>
        <source>Remove --%1 from %2</source>
        <translation>移除 %2 的 --%1</translation>
    </message>
    <message>
        <source>%1 has no flag --%2.</source>
        <translation>%1 没有标志 --%2。</translation>
    </message>
    <message>
        <source>A flag cannot hold line ends or other control characters.</source>
        <translation>标志不能包含换行符或其他控制字符。</translation>
    </message>
    <message>
        <source>FROM begins its stage: it and another instruction cannot take each other&apos;s place.</source>
        <translation>FROM 是所在阶段的开头：它不能与其他指令互换。</translation>
    </message>
    <message>
        <source>Rename the stage instead, so that what refers to it follows.</source>
        <translation>请改为重命名该阶段，以便引用它的地方随之更新。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Nothing copies from the image &quot;%1&quot; or mounts it.</source>
        <translation>没有任何指令从镜像“%1”复制或挂载它。</translation>
    </message>
    <message>
        <source>Name image %1 %2</source>
        <translation>将镜像 %1 命名为 %2</translation>
    </message>
    <message>
        <source>Only a RUN of a stage can have a mount.</source>
        <translation>只有阶段中的 RUN 才能有挂载。</translation>
    </message>
    <message>
        <source>Say where the command is to find what is mounted.</source>
        <translation>请指明命令在何处找到挂载的内容。</translation>
    </message>
    <message>
        <source>Mount %1 in %2</source>
        <translation>将 %1 挂载到 %2</translation>
    </message>
    <message>
        <source>Duplicate stage %1</source>
        <translation>复制阶段 %1</translation>
    </message>
    <message>
        <source>Only what a stage begins with can become what it is built on.</source>
        <translation>只有阶段开头的指令才能成为它的基础。</translation>
    </message>
    <message>
        <source>These make nothing that could be copied. Choose the commands below them as well.</source>
        <translation>这些指令不产生可复制的内容。请同时选择它们下面的命令。</translation>
    </message>
    <message>
        <source>Make stage %1 of instructions</source>
        <translation>用指令创建阶段 %1</translation>
    </message>
    <message>
        <source>Choose the instructions that are to be a stage of their own.</source>
        <translation>请选择要成为独立阶段的指令。</translation>
    </message>
    <message>
        <source>Only instructions of one stage can be a stage of their own.</source>
        <translation>只有同一阶段的指令才能成为独立阶段。</translation>
    </message>
    <message>
        <source>FROM begins its stage and stays with it. Choose instructions below it.</source>
        <translation>FROM 是阶段的开头，须留在其中。请选择它下面的指令。</translation>
    </message>
    <message>
        <source>No stage is built on &quot;%1&quot;, so there is none to merge it into.</source>
        <translation>没有阶段基于“%1”构建，因此没有可合并到的阶段。</translation>
    </message>
    <message>
        <source>More than one stage takes from &quot;%1&quot;, and the others would lose it.</source>
        <translation>有多个阶段取用“%1”，合并后其他阶段会失去它。</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; only copies from &quot;%2&quot; or mounts it. Only what it is built on can be merged into it.</source>
        <translation>阶段“%1”只是从“%2”复制或挂载它。只有它所基于的阶段才能合并进来。</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; is built on &quot;%2&quot; and also copies from it or mounts it.</source>
        <translation>阶段“%1”基于“%2”构建，同时还从它复制或挂载它。</translation>
    </message>
    <message>
        <source>An ONBUILD of &quot;%1&quot; takes part in &quot;%2&quot; now, and would not when they are one.</source>
        <translation>“%1”的 ONBUILD 现在会在“%2”中执行，合并后则不会。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are built for different platforms.</source>
        <translation>“%1”和“%2”是为不同平台构建的。</translation>
    </message>
    <message>
        <source>The ENTRYPOINT of &quot;%1&quot; takes the CMD of &quot;%2&quot; away now, and would not when they are one.</source>
        <translation>“%1”的 ENTRYPOINT 现在会取消“%2”的 CMD，合并后则不会。</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>将 %1 合并到 %2</translation>
    </message>
    <message>
        <source>A trigger takes part in every stage built on its own. Change it in the text.</source>
        <translation>触发器会在每个基于其阶段的阶段中执行。请在文本中更改。</translation>
    </message>
    <message>
        <source>A mount belongs to the command that uses it. Move the RUN instead.</source>
        <translation>挂载属于使用它的命令。请改为移动该 RUN。</translation>
    </message>
    <message>
        <source>A stage is built on one image or stage only.</source>
        <translation>一个阶段只能基于一个镜像或阶段构建。</translation>
    </message>
    <message>
        <source>Move to stage %1</source>
        <translation>移动到阶段 %1</translation>
    </message>
    <message>
        <source>Refer to %1 by name</source>
        <translation>按名称引用 %1</translation>
    </message>
    <message>
        <source>Refer to stages by name</source>
        <translation>按名称引用阶段</translation>
    </message>
    <message>
        <source>ADD cannot take from a stage.</source>
        <translation>ADD 不能从阶段取用内容。</translation>
    </message>
    <message>
        <source>What comes from a build context cannot come from a stage by the same paths. Add a copy instead.</source>
        <translation>来自构建上下文的内容不能以相同路径改为来自阶段。请改为添加一个复制。</translation>
    </message>
    <message>
        <source>Take from %1 instead</source>
        <translation>改为从 %1 取用</translation>
    </message>
    <message>
        <source>An ONBUILD above would take part in the lower stage, or be lost to those built on it. Move it down first.</source>
        <translation>上方的 ONBUILD 会在下面的阶段中执行，或对基于它的阶段失效。请先将它下移。</translation>
    </message>
    <message>
        <source>Split stage %1</source>
        <translation>拆分阶段 %1</translation>
    </message>
    <message>
        <source>There is no stage here to split.</source>
        <translation>此处没有可拆分的阶段。</translation>
    </message>
    <message>
        <source>FROM begins its stage: there is nothing above it to split off.</source>
        <translation>FROM 是阶段的开头：上方没有可拆分的内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would come to something else there, since its variable is not set the same way.</source>
        <translation>“%1”在那里会得到不同的结果，因为其变量的设置不同。</translation>
    </message>
    <message>
        <source>Paste stage %1</source>
        <translation>粘贴阶段 %1</translation>
    </message>
    <message>
        <source>Paste %1 stages</source>
        <translation>粘贴 %1 个阶段</translation>
    </message>
    <message>
        <source>This is no stage: it has no FROM.</source>
        <translation>这不是阶段：没有 FROM。</translation>
    </message>
    <message>
        <source>These are no instructions that could stand here.</source>
        <translation>这些指令不能放在这里。</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>粘贴 %1</translation>
    </message>
    <message>
        <source>Paste %1 instructions</source>
        <translation>粘贴 %1 条指令</translation>
    </message>
    <message>
        <source>A stage can be put between two others only where one is built on the other.</source>
        <translation>只有当一个阶段基于另一个阶段构建时，才能在两者之间放入阶段。</translation>
    </message>
    <message>
        <source>Put %1 below %2</source>
        <translation>将 %1 放到 %2 之下</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>built</source>
        <translation>已构建</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>engine lost</source>
        <translation>引擎中断</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Every build of this Dockerfile is remembered here, with its time and size.</source>
        <translation>此 Dockerfile 的每次构建都会连同用时和大小记录在此。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Earlier builds</source>
        <translation>以往的构建</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1：%2，%3，%4</translation>
    </message>
    <message>
        <source>No build has “%1” in it.</source>
        <translation>没有构建包含 “%1”。</translation>
    </message>
    <message>
        <source>Note, target and engine</source>
        <translation>备注、目标与引擎</translation>
    </message>
    <message>
        <source>Find a build</source>
        <translation>查找构建</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin: keep it whatever its age</source>
        <translation>固定：无论多久都保留</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Forget it, with its log and image</source>
        <translation>删除记录及其日志和镜像</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>What to do with this build</source>
        <translation>对此构建的操作</translation>
    </message>
    <message>
        <source>Note for this build</source>
        <translation>此构建的备注</translation>
    </message>
    <message>
        <source>before the split into stages</source>
        <translation>拆分为阶段之前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>Read more in the Dockerfile reference</source>
        <translation>在 Dockerfile 参考中了解更多</translation>
    </message>
</context>
<context>
    <name>Image</name>
    <message>
        <source>Reading the archive was cancelled.</source>
        <translation>已取消读取归档。</translation>
    </message>
    <message>
        <source>The archive could not be read.</source>
        <translation>无法读取归档。</translation>
    </message>
    <message>
        <source>This is not a complete image archive.</source>
        <translation>这不是完整的镜像归档。</translation>
    </message>
    <message>
        <source>The archive has more files than can be kept in memory.</source>
        <translation>归档中的文件过多，内存无法容纳。</translation>
    </message>
    <message>
        <source>The archive has a file with holes where a layer is expected.</source>
        <translation>归档中应为层的位置是一个带空洞的文件。</translation>
    </message>
    <message>
        <source>A layer cannot be decompressed.</source>
        <translation>有一层无法解压。</translation>
    </message>
    <message>
        <source>The archive is damaged: a part has another content than its name says.</source>
        <translation>归档已损坏：某部分的内容与其名称不符。</translation>
    </message>
    <message>
        <source>The archive does not hold every layer of the image.</source>
        <translation>归档中缺少镜像的某些层。</translation>
    </message>
    <message>
        <source>The archive is damaged: a layer has another content than the image names.</source>
        <translation>归档已损坏：某层的内容与镜像所记不符。</translation>
    </message>
    <message>
        <source>The archive does not hold the configuration of the image.</source>
        <translation>归档中没有镜像的配置。</translation>
    </message>
    <message>
        <source>The archive is damaged: the image and its configuration disagree on its layers.</source>
        <translation>归档已损坏：镜像与其配置所列的层不一致。</translation>
    </message>
    <message>
        <source>The image has files of impossible size.</source>
        <translation>镜像中有大小不可能的文件。</translation>
    </message>
    <message>
        <source>The archive holds no image.</source>
        <translation>归档中没有镜像。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>The archive&apos;s manifest.json cannot be read.</source>
        <translation>无法读取归档的 manifest.json。</translation>
    </message>
    <message>
        <source>The configuration of the image cannot be read.</source>
        <translation>无法读取镜像的配置。</translation>
    </message>
    <message>
        <source>A layer has a path that is too long.</source>
        <translation>某层中有过长的路径。</translation>
    </message>
    <message>
        <source>A layer has a file of impossible size.</source>
        <translation>某层中有大小不可能的文件。</translation>
    </message>
    <message>
        <source>A layer has a file without a name.</source>
        <translation>某层中有没有名称的文件。</translation>
    </message>
    <message>
        <source>A layer is not a complete tar archive.</source>
        <translation>某层不是完整的 tar 归档。</translation>
    </message>
</context>
<context>
    <name>InstructionPopup</name>
    <message>
        <source>New instruction</source>
        <translation>新指令</translation>
    </message>
    <message>
        <source>Change the instruction</source>
        <translation>更改指令</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Shift+Enter for a new line</source>
        <translation>Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>JobEnding</name>
    <message numerus="yes">
        <source>Built in %1 s: %2 in %n layer(s)</source>
        <translation>
            <numerusform>构建用时 %1 s：%2，共 %n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>Built in %1 s</source>
        <translation>构建用时 %1 秒</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>Propose what may be written</source>
        <translation>建议可输入的内容</translation>
    </message>
    <message>
        <source>Tell what the word at the cursor means</source>
        <translation>说明光标处单词的含义</translation>
    </message>
    <message>
        <source>Mend the finding at the cursor</source>
        <translation>修复光标处的问题</translation>
    </message>
    <message>
        <source>Go to where a name is given, and on to where it is used</source>
        <translation>转到名称的定义处，再到使用处</translation>
    </message>
    <message>
        <source>Go to the next place of a name</source>
        <translation>转到名称的下一处</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>全部重命名</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Make lines comments, or no comments</source>
        <translation>注释或取消注释行</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>上移行</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>下移行</translation>
    </message>
    <message>
        <source>Duplicate lines</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>合并行</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Fold, or show again</source>
        <translation>折叠或展开</translation>
    </message>
    <message>
        <source>Show all that is folded</source>
        <translation>展开全部</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文本</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文本</translation>
    </message>
    <message>
        <source>Text as large as usual</source>
        <translation>文本恢复常规大小</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Add an instruction</source>
        <translation>添加指令</translation>
    </message>
    <message>
        <source>Rename, or change</source>
        <translation>重命名或更改</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>删除并重新连接</translation>
    </message>
    <message>
        <source>Into the instructions of a stage</source>
        <translation>进入阶段的指令</translation>
    </message>
    <message>
        <source>Make a stage of the selected instructions</source>
        <translation>将所选指令提取为阶段</translation>
    </message>
    <message>
        <source>Split the stage at the instruction</source>
        <translation>在该指令处拆分阶段</translation>
    </message>
    <message>
        <source>Move up in the text</source>
        <translation>在文本中上移</translation>
    </message>
    <message>
        <source>Move down in the text</source>
        <translation>在文本中下移</translation>
    </message>
    <message>
        <source>Select what it takes from</source>
        <translation>选择其来源</translation>
    </message>
    <message>
        <source>Select what takes from it</source>
        <translation>选择其使用者</translation>
    </message>
    <message>
        <source>To the edge before</source>
        <translation>到上一条边</translation>
    </message>
    <message>
        <source>To the next edge</source>
        <translation>到下一条边</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Move along a grid</source>
        <translation>沿网格移动</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>显示所选内容</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>显示整个图</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Find stages</source>
        <translation>查找阶段</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>转到文本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>打开菜单</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>在文本中</translation>
    </message>
    <message>
        <source>On the graph</source>
        <translation>在图中</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>查找按键或其功能</translation>
    </message>
    <message>
        <source>%1 is for “%2” already. Enter takes it from there; other keys may be pressed, too.</source>
        <translation>%1 已用于“%2”。按回车键将其改用于此处，也可以按其他键。</translation>
    </message>
    <message>
        <source>Press the keys for “%1”, or Esc to leave them as they are.</source>
        <translation>请按下用于“%1”的按键，或按 Esc 保持不变。</translation>
    </message>
    <message>
        <source>Enter or a click on its keys gives a command other ones, Del none.</source>
        <translation>按回车键或单击按键可为命令指定其他按键，按 Del 则不指定。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>改用于此</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>全部恢复默认</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>The keys it had</source>
        <translation>恢复原按键</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>请按键…</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Build to see the layers of the image.</source>
        <translation>构建后可在此查看镜像的各层。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Layer %1, %2: %3</source>
        <translation>层 %1，%2：%3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Kept for nothing: %1</source>
        <translation>无用保留:%1</translation>
    </message>
    <message>
        <source>On another base about</source>
        <translation>换用其他基础镜像约为</translation>
    </message>
    <message>
        <source>An estimate: what the stages add, on that image&apos;s known size. Whether it runs there only a build tells. Shows the FROM to change.</source>
        <translation>估算值:各阶段添加的内容加上该镜像的已知大小。能否运行要构建后才知道。点按显示需要修改的 FROM。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1%2 — %3 — Stagecraft</source>
        <translation>%1%2 — %3 — Stagecraft</translation>
    </message>
    <message>
        <source>Stagecraft</source>
        <translation>Stagecraft</translation>
    </message>
    <message>
        <source>A build is running</source>
        <translation>构建正在进行</translation>
    </message>
    <message>
        <source>Closing the window ends it.</source>
        <translation>关闭窗口会终止它。</translation>
    </message>
    <message>
        <source>End it and close</source>
        <translation>终止并关闭</translation>
    </message>
    <message>
        <source>Stagecraft speaks this language from its next start.</source>
        <translation>下次启动后 Stagecraft 将使用该语言。</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>%1 /</source>
        <translation>%1 /</translation>
    </message>
    <message>
        <source>%1 •</source>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Run a command   Ctrl+Shift+P</source>
        <translation>执行命令   Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Build and compare</source>
        <translation>构建并对比</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message numerus="yes">
        <source>Options of the build, %n of them chosen</source>
        <translation>
            <numerusform>构建选项，已设置 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Options of the build</source>
        <translation>构建选项</translation>
    </message>
</context>
<context>
    <name>MeasureCommand</name>
    <message>
        <source>%1 is no image. Give image:REFERENCE or an archive that docker save made, or build it first.</source>
        <translation>%1 不是镜像。请给出 image:REFERENCE 或由 docker save 生成的归档，或先行构建。</translation>
    </message>
    <message>
        <source>The Dockerfile it was built from, to tell whose layers they are</source>
        <translation>构建该镜像的 Dockerfile，用于判断各层的归属</translation>
    </message>
    <message>
        <source>End with 1 when the image has more, for example 120MB</source>
        <translation>镜像超过此大小时以 1 退出，例如 120MB</translation>
    </message>
    <message>
        <source>text (the default) or json</source>
        <translation>text（默认）或 json</translation>
    </message>
    <message>
        <source>Weighs an image: its layers, and what of them is wasted.</source>
        <translation>测量镜像：它的各层，以及其中浪费了多少。</translation>
    </message>
</context>
<context>
    <name>Measurement</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>--max-size takes a size like 120MB or 1.5GiB, not &quot;%1&quot;.</source>
        <translation>--max-size 需要 120MB 或 1.5GiB 这样的大小，而不是“%1”。</translation>
    </message>
    <message>
        <source>The image has %1 (%2 bytes), more than the %3 it may have.</source>
        <translation>镜像大小为 %1（%2 字节），超过允许的 %3。</translation>
    </message>
    <message>
        <source>Compress uncompressed layers to tell what a registry would send; a second for 25 MB</source>
        <translation>压缩未压缩的层以得知注册表会发送多少;每 25 MB 约一秒</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>MetricTable</name>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>%1, reduction %2</source>
        <translation>%1,减少 %2</translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <translation>%1;%2:%3</translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Map of the graph</source>
        <translation>图的缩略图</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Weigh every stage</source>
        <translation>称量每个阶段</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>转到第 %1 行</translation>
    </message>
    <message>
        <source>Probably: %1 %2</source>
        <translation>可能原因：%1 %2</translation>
    </message>
    <message>
        <source>The last lines of the step: %1</source>
        <translation>该步骤的最后几行：%1</translation>
    </message>
    <message>
        <source>Build again</source>
        <translation>重新构建</translation>
    </message>
    <message>
        <source>Open a shell before this step</source>
        <translation>在此步骤之前打开 shell</translation>
    </message>
    <message>
        <source>Build up to the step before</source>
        <translation>构建到上一步</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>The picture is too large for a PNG. Take SVG or PDF, or a smaller scale.</source>
        <translation>图片过大，无法保存为 PNG。请使用 SVG 或 PDF，或缩小比例。</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>内存不足，无法生成图片。</translation>
    </message>
    <message>
        <source>There is no such picture format.</source>
        <translation>没有这种图片格式。</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>挂载</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>基于 %1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 层</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 层</translation>
    </message>
</context>
<context>
    <name>PinItem</name>
    <message>
        <source>Keep its place when arranging</source>
        <translation>排列时保持位置</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Why? About %1</source>
        <translation>为什么？关于 %1</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>&quot;build&quot; is neither a path nor a mapping</source>
        <translation>“build”既不是路径也不是映射</translation>
    </message>
    <message>
        <source>&quot;dockerfile&quot; and &quot;dockerfile_inline&quot; exclude each other</source>
        <translation>“dockerfile”和“dockerfile_inline”不能同时使用</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a text</source>
        <translation>“%1”不是文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list</source>
        <translation>“%1”不是列表</translation>
    </message>
    <message>
        <source>%1 (service &quot;%2&quot;)</source>
        <translation>%1（服务“%2”）</translation>
    </message>
    <message>
        <source>a compose file is a mapping with &quot;services&quot;</source>
        <translation>Compose 文件应是含有“services”的映射</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>%1 is a link to a file outside of the project %2.</source>
        <translation>%1 是指向项目 %2 之外文件的链接。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes and is not opened.</source>
        <translation>%1 超过 %2 字节，未打开。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation>%1 不是文本文件。</translation>
    </message>
    <message>
        <source>It holds bytes that no Dockerfile has.</source>
        <translation>其中含有 Dockerfile 不会有的字节。</translation>
    </message>
    <message>
        <source>a &quot;$&quot; is not followed by a name; write &quot;$$&quot; for a dollar sign</source>
        <translation>“$”后面没有名称；要表示美元符号请写“$$”</translation>
    </message>
    <message>
        <source>&quot;$%1&quot; has no closing brace</source>
        <translation>“$%1”缺少右花括号</translation>
    </message>
    <message>
        <source>&quot;${%1}&quot; names no variable</source>
        <translation>“${%1}”没有指明变量</translation>
    </message>
    <message>
        <source>&quot;${%1…}&quot; has a form that compose files do not know</source>
        <translation>“${%1…}”的写法不被 Compose 文件支持</translation>
    </message>
    <message>
        <source>the variable %1 must be set: %2</source>
        <translation>必须设置变量 %1：%2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>无法读取文件夹 %1。</translation>
    </message>
    <message>
        <source>There is no Dockerfile in %1.</source>
        <translation>%1 中没有 Dockerfile。</translation>
    </message>
    <message>
        <source>%1 is not a compose file: %2.</source>
        <translation>%1 不是 Compose 文件：%2。</translation>
    </message>
    <message>
        <source>No service of %1 builds an image.</source>
        <translation>%1 中没有构建镜像的服务。</translation>
    </message>
    <message>
        <source>%1 holds more than is looked through; not every Dockerfile is listed.</source>
        <translation>%1 中的内容过多，未全部查看；可能有 Dockerfile 没有列出。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>%1, line %2: there is no %3.</source>
        <translation>%1，第 %2 行：%3 不存在。</translation>
    </message>
    <message>
        <source>%1, line %2: %3 lies outside of the project.</source>
        <translation>%1，第 %2 行：%3 在项目之外。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 is not in a git repository.</source>
        <translation>%1 不在 git 仓库中。</translation>
    </message>
    <message>
        <source>git does not read the repository of %1, because it belongs to another user.</source>
        <translation>git 不读取 %1 的仓库，因为它属于其他用户。</translation>
    </message>
    <message>
        <source>git has no %1 at %2.</source>
        <translation>git 的 %2 中没有 %1。</translation>
    </message>
    <message>
        <source>git knows no revision %1 here.</source>
        <translation>此处的 git 没有版本 %1。</translation>
    </message>
    <message>
        <source>“%1” is no revision of git.</source>
        <translation>“%1” 不是 git 版本。</translation>
    </message>
    <message>
        <source>git was not found.</source>
        <translation>未找到 git。</translation>
    </message>
    <message>
        <source>git did not answer.</source>
        <translation>git 没有响应。</translation>
    </message>
    <message>
        <source>git has no content of %1.</source>
        <translation>git 没有 %1 的内容。</translation>
    </message>
</context>
<context>
    <name>ProjectFileList</name>
    <message>
        <source>Files of the project</source>
        <translation>项目文件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>PushDialog</name>
    <message>
        <source>Time a push</source>
        <translation>为推送计时</translation>
    </message>
    <message>
        <source>Each compared image of the engine is pushed once. Layers that the registry has already are not sent again, and it keeps the tags, which begin with “stagecraft-”.</source>
        <translation>引擎中每个参与比较的镜像都会推送一次。仓库已有的层不会再次发送；以“stagecraft-”开头的标签会保留在仓库中。</translation>
    </message>
    <message>
        <source>registry.example:5000/team/app</source>
        <translation>registry.example:5000/team/app</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>A repository has a registry and a path, and no tag.</source>
        <translation>仓库由镜像仓库地址和路径组成，不带标签。</translation>
    </message>
    <message>
        <source>You have to be logged in there, as for docker push.</source>
        <translation>与 docker push 一样，您必须已在该处登录。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Push and time</source>
        <translation>推送并计时</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>New name of the stage</source>
        <translation>阶段的新名称</translation>
    </message>
</context>
<context>
    <name>RenamePopup</name>
    <message>
        <source>Enter renames it and all that refers to it.</source>
        <translation>按回车键重命名它及所有引用。</translation>
    </message>
    <message>
        <source>New name of the %1</source>
        <translation>%1的新名称</translation>
    </message>
</context>
<context>
    <name>RepeatedFiles</name>
    <message>
        <source>Files that are in the image more than once</source>
        <translation>在镜像中出现多次的文件</translation>
    </message>
    <message>
        <source>%1 could be saved: %2</source>
        <translation>可节省 %1:%2</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Go to text</source>
        <translation>转到文本</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Make a stage of them…</source>
        <translation>用它们建一个阶段…</translation>
    </message>
    <message>
        <source>Make a stage of it…</source>
        <translation>用它建一个阶段…</translation>
    </message>
    <message>
        <source>Split the stage above it…</source>
        <translation>在其上方拆分阶段…</translation>
    </message>
    <message>
        <source>Add instruction below…</source>
        <translation>在下方添加指令…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Delete instructions</source>
        <translation>删除这些指令</translation>
    </message>
    <message>
        <source>Delete instruction</source>
        <translation>删除指令</translation>
    </message>
    <message>
        <source>Build what is above it</source>
        <translation>构建其上方的部分</translation>
    </message>
    <message>
        <source>Open a shell before this step</source>
        <translation>在此步骤之前打开 shell</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>Read more on the web</source>
        <translation>在网上阅读更多</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ScrollBar</name>
    <message>
        <source>Scroll vertically</source>
        <translation>垂直滚动</translation>
    </message>
    <message>
        <source>Scroll horizontally</source>
        <translation>水平滚动</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>上下文：%1</translation>
    </message>
    <message>
        <source>Use context %1</source>
        <translation>使用上下文 %1</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>SizeTrend</name>
    <message>
        <source>Sizes of the builds, oldest first</source>
        <translation>各次构建的大小，从旧到新</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>预算 %1</translation>
    </message>
</context>
<context>
    <name>SmallFace</name>
    <message>
        <source>1 instruction</source>
        <translation>1 条指令</translation>
    </message>
    <message numerus="yes">
        <source>%n instructions</source>
        <translation>
            <numerusform>%n 条指令</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageFace</name>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>基于 %1</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 层</translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n 层</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageGraph</name>
    <message>
        <source>stage %1</source>
        <translation>阶段 %1</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; cannot take files from itself.</source>
        <translation>阶段“%1”不能从自身获取文件。</translation>
    </message>
    <message>
        <source>Stages that need each other cannot be built: %1.</source>
        <translation>相互依赖的阶段无法构建：%1。</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; has to be defined before stage &quot;%2&quot;, which takes files from it.</source>
        <translation>阶段“%1”必须在阶段“%2”之前定义，因为后者要从中获取文件。</translation>
    </message>
    <message>
        <source>COPY takes files only. Use ADD to fetch from an address.</source>
        <translation>COPY 只接受文件。要从地址获取内容，请使用 ADD。</translation>
    </message>
    <message>
        <source>COPY --from takes no variables. Add a stage &quot;FROM %1 AS name&quot; above and copy from that.</source>
        <translation>COPY --from 不接受变量。请在上方添加阶段“FROM %1 AS name”，再从中复制。</translation>
    </message>
    <message>
        <source>There is no stage number %1: stages are counted from 0, and the last is %2.</source>
        <translation>没有编号为 %1 的阶段：阶段从 0 开始编号，最后一个是 %2。</translation>
    </message>
    <message>
        <source>A mount knows no stage numbers: this is an image called &quot;%1&quot;. Name the stage instead.</source>
        <translation>挂载不认阶段编号：这会被当作名为“%1”的镜像。请改用阶段名称。</translation>
    </message>
    <message>
        <source>SOURCE_DATE_EPOCH is a number of seconds, a stage or a build context: &quot;%1&quot; is none of them.</source>
        <translation>SOURCE_DATE_EPOCH 应为秒数、阶段或构建上下文：“%1”都不是。</translation>
    </message>
    <message>
        <source>SOURCE_DATE_EPOCH takes its time from stage &quot;%1&quot;, which may then only ADD addresses to an empty base.</source>
        <translation>SOURCE_DATE_EPOCH 的时间取自阶段“%1”，该阶段只能在空的基础上用 ADD 添加地址。</translation>
    </message>
    <message>
        <source>There is no stage &quot;%1&quot;, and the name of an image is in lower case.</source>
        <translation>没有阶段“%1”，而镜像名称应为小写。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a stage nor the name of an image.</source>
        <translation>“%1”既不是阶段，也不是镜像名称。</translation>
    </message>
    <message>
        <source>The ONBUILD in line %1 works here, and is wrong: %2</source>
        <translation>第 %1 行的 ONBUILD 在此处生效，但有错误：%2</translation>
    </message>
</context>
<context>
    <name>StageHint</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>已缓存</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>building</source>
        <translation>构建中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>StageMenu</name>
    <message>
        <source>Go to text</source>
        <translation>转到文本</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>连接到…</translation>
    </message>
    <message>
        <source>New stage from this one…</source>
        <translation>基于此阶段新建…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Platform…</source>
        <translation>平台…</translation>
    </message>
    <message>
        <source>Add instruction…</source>
        <translation>添加指令…</translation>
    </message>
    <message>
        <source>Move up in the text</source>
        <translation>在文本中上移</translation>
    </message>
    <message>
        <source>Move down in the text</source>
        <translation>在文本中下移</translation>
    </message>
    <message>
        <source>Make it the target</source>
        <translation>设为目标</translation>
    </message>
    <message>
        <source>Merge into the stage built on it</source>
        <translation>合并到基于它的阶段</translation>
    </message>
    <message>
        <source>Use its name instead of its number</source>
        <translation>用名称代替编号</translation>
    </message>
    <message>
        <source>Select what it needs</source>
        <translation>选择它所依赖的</translation>
    </message>
    <message>
        <source>Select what needs it</source>
        <translation>选择依赖它的</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Delete the selection</source>
        <translation>删除所选</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>删除并重新连接</translation>
    </message>
    <message>
        <source>Build to here</source>
        <translation>构建到这里</translation>
    </message>
    <message>
        <source>Open a shell in it</source>
        <translation>在其中打开 shell</translation>
    </message>
    <message>
        <source>Copy files out of it…</source>
        <translation>从中复制文件…</translation>
    </message>
</context>
<context>
    <name>StageOutline</name>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
</context>
<context>
    <name>StagePopup</name>
    <message>
        <source>New stage</source>
        <translation>新建阶段</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>阶段名称</translation>
    </message>
    <message>
        <source>Built from an image or another stage</source>
        <translation>基于镜像或其他阶段</translation>
    </message>
    <message>
        <source>Base image or stage</source>
        <translation>基础镜像或阶段</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>起始内容</translation>
    </message>
    <message>
        <source>Nothing but its base</source>
        <translation>仅基础镜像</translation>
    </message>
    <message>
        <source>What the stage begins with</source>
        <translation>阶段的起始内容</translation>
    </message>
</context>
<context>
    <name>StageSnippets</name>
    <message>
        <source>Build a Go program</source>
        <translation>构建 Go 程序</translation>
    </message>
    <message>
        <source>Build a Node.js application</source>
        <translation>构建 Node.js 应用</translation>
    </message>
    <message>
        <source>Install Python packages</source>
        <translation>安装 Python 包</translation>
    </message>
    <message>
        <source>Build a Rust program</source>
        <translation>构建 Rust 程序</translation>
    </message>
    <message>
        <source>Build a Java program with Maven</source>
        <translation>用 Maven 构建 Java 程序</translation>
    </message>
    <message>
        <source>Build a .NET program</source>
        <translation>构建 .NET 程序</translation>
    </message>
    <message>
        <source>Build a C or C++ program</source>
        <translation>构建 C 或 C++ 程序</translation>
    </message>
    <message>
        <source>Run one static binary</source>
        <translation>运行单个静态程序</translation>
    </message>
    <message>
        <source>Run on Alpine as a user of its own</source>
        <translation>在 Alpine 上以专用用户运行</translation>
    </message>
    <message>
        <source>Serve static files</source>
        <translation>提供静态文件</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::ArgumentListModel</name>
    <message>
        <source>FROM lines</source>
        <translation>FROM 行</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::BuildController</name>
    <message>
        <source>Looking for an engine…</source>
        <translation>正在查找引擎…</translation>
    </message>
    <message>
        <source>No engine</source>
        <translation>无引擎</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>正在构建</translation>
    </message>
    <message>
        <source>Weighing stage %1 of %2</source>
        <translation>正在称量第 %1 个阶段，共 %2 个</translation>
    </message>
    <message>
        <source>%1 could not be weighed: %2</source>
        <translation>无法称量 %1：%2</translation>
    </message>
    <message>
        <source>The log could not be written to %1: %2</source>
        <translation>日志无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::BuildHistoryModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>大小相同</translation>
    </message>
    <message>
        <source>−%1 %</source>
        <translation>−%1 %</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>+%1 %</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::BuildLogModel</name>
    <message>
        <source>… %1 lines are left out here; the saved log has them …</source>
        <translation>… 此处省略 %1 行；保存的日志中有完整内容 …</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::BuildRun</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 cached</source>
        <translation>%2 步中 %1 步来自缓存</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>所有步骤</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::BuildStepModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::BuildTimelineModel</name>
    <message>
        <source>engine</source>
        <translation>引擎</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::CanvasActs</name>
    <message>
        <source>Only a stage can be merged into another.</source>
        <translation>只有阶段才能合并到其他阶段。</translation>
    </message>
    <message>
        <source>The instruction is not there any more.</source>
        <translation>该指令已不存在。</translation>
    </message>
    <message>
        <source>Only a stage can be connected.</source>
        <translation>只有阶段可以连接。</translation>
    </message>
    <message>
        <source>Only a stage can take something.</source>
        <translation>只有阶段可以获取内容。</translation>
    </message>
    <message>
        <source>Say what to copy.</source>
        <translation>请指定要复制的内容。</translation>
    </message>
    <message>
        <source>Say where to copy it, in one word.</source>
        <translation>请用一个词指定复制目标。</translation>
    </message>
    <message>
        <source>%1 has no RUN that could use it.</source>
        <translation>%1 没有可使用它的 RUN。</translation>
    </message>
    <message>
        <source>Say where the RUN is to find it.</source>
        <translation>请指定 RUN 在何处找到它。</translation>
    </message>
    <message>
        <source>Only a stage has instructions.</source>
        <translation>只有阶段才有指令。</translation>
    </message>
    <message>
        <source>Delete %1 instructions</source>
        <translation>删除 %1 条指令</translation>
    </message>
    <message>
        <source>It is the first of its stage already.</source>
        <translation>它已经是所在阶段的第一条。</translation>
    </message>
    <message>
        <source>It is the last of its stage already.</source>
        <translation>它已经是所在阶段的最后一条。</translation>
    </message>
    <message>
        <source>Only a stage can be renamed.</source>
        <translation>只有阶段可以重命名。</translation>
    </message>
    <message>
        <source>Only a stage can be moved in the text.</source>
        <translation>只有阶段可以在文本中移动。</translation>
    </message>
    <message>
        <source>It is the first stage already.</source>
        <translation>它已经是第一个阶段。</translation>
    </message>
    <message>
        <source>It is the last stage already.</source>
        <translation>它已经是最后一个阶段。</translation>
    </message>
    <message>
        <source>Only a stage can be duplicated.</source>
        <translation>只有阶段可以复制。</translation>
    </message>
    <message>
        <source>Only a stage has a platform.</source>
        <translation>只有阶段才有平台。</translation>
    </message>
    <message>
        <source>Only a stage is referred to by number.</source>
        <translation>只有阶段才会按编号引用。</translation>
    </message>
    <message>
        <source>Only an image can be given a stage of its own.</source>
        <translation>只有镜像可以建立单独的阶段。</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>没有可粘贴的文本。</translation>
    </message>
    <message>
        <source>Select the stage to paste the instructions into.</source>
        <translation>请选择要粘贴指令的阶段。</translation>
    </message>
    <message>
        <source>%1 is not part of this file. Delete the edge from it instead.</source>
        <translation>%1 不属于此文件。请改为删除来自它的连线。</translation>
    </message>
    <message>
        <source>Delete %1 connections</source>
        <translation>删除 %1 条连线</translation>
    </message>
    <message>
        <source>Delete %1 stages</source>
        <translation>删除 %1 个阶段</translation>
    </message>
    <message>
        <source>Only a stage can be put on an edge.</source>
        <translation>只有阶段可以放到边上。</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::CompareController</name>
    <message numerus="yes">
        <source>%1: %2 in %n layer(s)</source>
        <translation>
            <numerusform>%1：%2，共 %n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>previous build</source>
        <translation>上一次构建</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>There is no earlier build of %1 to compare with. Change it and build again, or choose something else as before.</source>
        <translation>没有 %1 的较早构建可供比较。请修改后再次构建，或选择其他对象作为“之前”。</translation>
    </message>
    <message>
        <source>build of %1</source>
        <translation>%1 的构建</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The image of the previous build is no longer there: %1</source>
        <translation>上一次构建的镜像已不存在：%1</translation>
    </message>
    <message>
        <source>What is pushed or written as files is not measured here. To compare it, let it go to the engine&apos;s images in the options of the build.</source>
        <translation>推送或以文件形式写出的内容不会在此测量。若要比较，请在构建选项中让其输出到引擎的镜像。</translation>
    </message>
    <message>
        <source>There is no such image to add.</source>
        <translation>没有这样的镜像可添加。</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1:%2</translation>
    </message>
    <message>
        <source>Timing %1: build %2 of %3</source>
        <translation>为 %1 计时:第 %2 次,共 %3 次</translation>
    </message>
    <message>
        <source>%1 ≈ %2</source>
        <translation>%1 ≈ %2</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>阶段 %1</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::CompletionController</name>
    <message>
        <source>Complete %1</source>
        <translation>补全 %1</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::DocumentFile</name>
    <message>
        <source>%1 was changed by another program and read again. Undo brings the text before back.</source>
        <translation>%1 被其他程序更改并已重新读取。撤销可恢复之前的文本。</translation>
    </message>
    <message>
        <source>%1 is not all UTF-8, the first time in line %2. Such bytes show as � and are saved as they are.</source>
        <translation>%1 并非全为 UTF-8，首次出现在第 %2 行。这些字节显示为 �，并按原样保存。</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::DocumentSession</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>A build finds its target by name, and %1 has none. Give it one first.</source>
        <translation>构建按名称查找目标，而 %1 没有名称。请先为它命名。</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::EdgeModel</name>
    <message>
        <source>%1 from %2 to %3: %4</source>
        <translation>%1 从 %2 到 %3：%4</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::EditorController</name>
    <message>
        <source>Drop</source>
        <translation>放下</translation>
    </message>
    <message>
        <source>The build failed here.</source>
        <translation>构建在此处失败。</translation>
    </message>
    <message>
        <source>Dockerfile text</source>
        <translation>Dockerfile 文本</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>移动文本</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>更改文本</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::FileChangesModel</name>
    <message>
        <source>being compared…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>%1 removed, %2 added, %3 changed</source>
        <translation>移除 %1,新增 %2,更改 %3</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::Finder</name>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::GraphController</name>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Move %1 nodes</source>
        <translation>移动 %1 个节点</translation>
    </message>
    <message>
        <source>Arrange the stages</source>
        <translation>整理阶段布局</translation>
    </message>
    <message>
        <source>The text has changed in the meantime. Try again.</source>
        <translation>文本已发生变化，请重试。</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>固定 %1</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>取消固定 %1</translation>
    </message>
    <message>
        <source>Pin %1 nodes</source>
        <translation>固定 %1 个节点</translation>
    </message>
    <message>
        <source>Unpin %1 nodes</source>
        <translation>取消固定 %1 个节点</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::GraphExporter</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The graph can be exported as .svg, .pdf or .png. Give the file one of these endings.</source>
        <translation>图可以导出为 .svg、.pdf 或 .png。请为文件使用其中一个扩展名。</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::ImageFilesModel</name>
    <message>
        <source>package caches</source>
        <translation>软件包缓存</translation>
    </message>
    <message>
        <source>package manager</source>
        <translation>包管理器</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>sources and headers</source>
        <translation>源码和头文件</translation>
    </message>
    <message>
        <source>debug symbols</source>
        <translation>调试符号</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>其他</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n 个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2 that lower layers keep for nothing</source>
        <translation>%1，另有 %2 被下层白白保留</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>No file of more than 4 kB is in the image twice.</source>
        <translation>没有超过 4 kB 的文件重复出现。</translation>
    </message>
    <message>
        <source>%1 less if each of these were in the image once</source>
        <translation>若每个只出现一次可减少 %1</translation>
    </message>
    <message>
        <source>smaller ones</source>
        <translation>更小的</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::NodeModel</name>
    <message>
        <source>from %1</source>
        <translation>基于 %1</translation>
    </message>
    <message>
        <source>1 instruction</source>
        <translation>1 条指令</translation>
    </message>
    <message>
        <source>%1 instructions</source>
        <translation>%1 条指令</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 个错误</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 个警告</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::ProjectFileModel</name>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n 个阶段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n build(s)</source>
        <translation>
            <numerusform>%n 个构建</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::ProjectSession</name>
    <message>
        <source>%1 (service %2)</source>
        <translation>%1（服务 %2）</translation>
    </message>
    <message>
        <source>The Dockerfile of service %1 is not a file of this project, so it cannot be edited here.</source>
        <translation>服务 %1 的 Dockerfile 不是此项目中的文件，因此无法在此编辑。</translation>
    </message>
    <message>
        <source>project folder</source>
        <translation>项目文件夹</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::RecoveryKeeper</name>
    <message>
        <source>The folder for them cannot be written to.</source>
        <translation>存放它们的文件夹不可写。</translation>
    </message>
    <message>
        <source>Restore unsaved changes</source>
        <translation>恢复未保存的更改</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept in case the program ends. %1</source>
        <translation>无法为程序意外结束保留未保存的更改。%1</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::SizeBudget</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::StageInspector</name>
    <message>
        <source>This stage has no shell, as images of scratch and distroless ones have none. Its files can be copied out.</source>
        <translation>该阶段没有 shell，scratch 与 distroless 镜像都没有。可以把文件复制出来。</translation>
    </message>
    <message>
        <source>No terminal was found. This opens the shell in one of yours:</source>
        <translation>未找到终端。在您的终端中运行以下命令可打开 shell：</translation>
    </message>
    <message>
        <source>The stage&apos;s files could not be reached: %1</source>
        <translation>无法访问该阶段的文件：%1</translation>
    </message>
    <message>
        <source>%1 was copied to %2.</source>
        <translation>%1 已复制到 %2。</translation>
    </message>
    <message>
        <source>%1 could not be copied: %2</source>
        <translation>无法复制 %1：%2</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::StageListModel</name>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>building</source>
        <translation>构建中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>已缓存</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>Stage %1, from %2, %n instruction(s), line %3</source>
        <translation>
            <numerusform>阶段 %1，基于 %2，%n 条指令，第 %3 行</numerusform>
        </translation>
    </message>
    <message>
        <source>, the target</source>
        <translation>，目标</translation>
    </message>
    <message>
        <source>build context</source>
        <translation>构建上下文</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::SymbolController</name>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>build argument</source>
        <translation>构建参数</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>heredoc</source>
        <translation>heredoc</translation>
    </message>
    <message>
        <source>There is no name under the cursor.</source>
        <translation>光标处没有名称。</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::TextMirror</name>
    <message>
        <source>Typing</source>
        <translation>输入</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::TypingController</name>
    <message>
        <source>Typing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>缩进</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>减少缩进</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>上移行</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>下移行</translation>
    </message>
    <message>
        <source>Duplicate lines</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>合并行</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Format selection</source>
        <translation>格式化所选内容</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Sort packages</source>
        <translation>排序软件包</translation>
    </message>
</context>
<context>
    <name>Stagecraft::Compare::Comparing</name>
    <message>
        <source>Timing %1: build %2 of %3</source>
        <translation>为 %1 计时:第 %2 次,共 %3 次</translation>
    </message>
</context>
<context>
    <name>Stagecraft::Document::Document</name>
    <message>
        <source>This Dockerfile has no file yet: choose where to save it.</source>
        <translation>此 Dockerfile 尚无文件：请选择保存位置。</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>非有效 UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with BOM</source>
        <translation>UTF-8（带 BOM）</translation>
    </message>
    <message>
        <source>Read again from disk</source>
        <translation>从磁盘重新读取</translation>
    </message>
    <message>
        <source>Merged with the file on disk</source>
        <translation>已与磁盘上的文件合并</translation>
    </message>
</context>
<context>
    <name>Stagecraft::Engine::EngineDetector</name>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 在 %n 秒内没有应答。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>The engine gave no answer: %1</source>
        <translation>引擎没有应答：%1</translation>
    </message>
    <message>
        <source>Podman builds one step after another and tells less of it than BuildKit: steps have no exact times, and nothing can be pushed from here.</source>
        <translation>Podman 逐步构建，提供的信息比 BuildKit 少：步骤没有精确时间，也不能从这里推送。</translation>
    </message>
    <message>
        <source>buildx %1 tells of a build in text only, so places and times of steps are less exact. buildx 0.13 or newer tells more.</source>
        <translation>buildx %1 只以文本报告构建，因此步骤的位置和时间不够精确。buildx 0.13 或更新版本能提供更多。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>行 %1，列 %2</translation>
    </message>
</context>
<context>
    <name>TabButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>TargetPicker</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
</context>
<context>
    <name>UnsavedChanges</name>
    <message>
        <source>Save changes?</source>
        <translation>保存更改？</translation>
    </message>
    <message>
        <source>There are changes that are not saved. They are lost unless you save them.</source>
        <translation>有尚未保存的更改。不保存将会丢失。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Save changes to %1?</source>
        <translation>保存对 %1 的更改？</translation>
    </message>
    <message>
        <source>They are lost unless you save them.</source>
        <translation>不保存将会丢失。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Choose a Dockerfile of %1</source>
        <translation>选择 %1 的 Dockerfile</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>This project has several Dockerfiles and none that comes first. They are listed on the left.</source>
        <translation>此项目有多个 Dockerfile，没有明确的首选。它们列在左侧。</translation>
    </message>
    <message>
        <source>Open a folder, a Dockerfile or a compose file, or drop one here. Opening only reads: nothing is built or run.</source>
        <translation>打开文件夹、Dockerfile 或 Compose 文件，或将其拖放到此处。打开只是读取：不会构建或运行任何东西。</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>New Dockerfile…</source>
        <translation>新建 Dockerfile…</translation>
    </message>
</context>
<context>
    <name>WindowMessages</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>WordPopup</name>
    <message>
        <source>Platform of %1</source>
        <translation>%1 的平台</translation>
    </message>
    <message>
        <source>A stage for %1</source>
        <translation>%1 的阶段</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>Empty for the platform that is built for</source>
        <translation>留空则使用构建目标平台</translation>
    </message>
    <message>
        <source>Its name; empty for that of the image</source>
        <translation>名称；留空则使用镜像名</translation>
    </message>
</context>
<context>
    <name>ZoomControl</name>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Zoom in percent</source>
        <translation>缩放百分比</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Write a picture of the window to &lt;file&gt; and quit.</source>
        <translation>将窗口图片写入 &lt;file&gt; 并退出。</translation>
    </message>
    <message>
        <source>Show the window, and quit when it stands.</source>
        <translation>显示窗口，显示完成后退出。</translation>
    </message>
    <message>
        <source>Folders, Dockerfiles or compose files to open, each in a window.</source>
        <translation>要打开的文件夹、Dockerfile 或 Compose 文件，各用一个窗口。</translation>
    </message>
</context>
</TS>
